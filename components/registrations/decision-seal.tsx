import { useTranslations } from "next-intl";
import { Seal } from "@/components/ui/seal";
import type { RegistrationKind, RegistrationStatus } from "@/lib/domain/registrations/schema";

/** Registration and filing are never the same word. */
function sealOf(kind: RegistrationKind) {
  if (kind === "communityFiling" || kind === "officerFiling") return "filing";
  return kind === "nameCheck" || kind === "change" || kind === "deregistration" ? kind : "registration";
}

/** The seal of a decision on a registration; nothing before there is one. */
export function DecisionSeal({ kind, status }: { kind: RegistrationKind; status: RegistrationStatus }) {
  const seals = useTranslations("cases.registration.seals");
  const statuses = useTranslations("registrations.statuses");
  if (status !== "approved" && status !== "refused") return null;
  return <Seal words={seals(`${sealOf(kind)}.${status}`)} label={statuses(status)} />;
}
