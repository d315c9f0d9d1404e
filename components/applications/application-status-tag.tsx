import { useTranslations } from "next-intl";
import { StatusTag } from "@/components/record/status-tag";
import { registrationTones } from "@/components/registrations/status-tones";
import type { RegistrationStatus } from "@/lib/domain/registrations/schema";

/** Where an application stands, in one word. */
export function ApplicationStatusTag({ status }: { status: RegistrationStatus }) {
  const t = useTranslations("registrations.statuses");
  return <StatusTag tone={registrationTones[status]}>{t(status)}</StatusTag>;
}
