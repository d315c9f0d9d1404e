import { getLocale, getTranslations } from "next-intl/server";
import { getRuleInForce } from "@/lib/domain/district/queries/rules";
import type { RegistrationCase } from "@/lib/domain/registrations/queries/registration";
import { limitOf } from "@/lib/domain/registrations/rules";
import { today } from "@/lib/platform/clock/today";
import { CaseDeadline } from "../../frame/cases/case-deadline";

/** The limit that runs now, for an office or for the applicant; says so when it stands still. */
export async function Clock({ registration }: { registration: RegistrationCase }) {
  const { status, kind, waitsFor } = registration;
  const [t, locale] = [await getTranslations("applications.clock"), await getLocale()];
  const key = limitOf(status, kind);
  const rule = key && (await getRuleInForce(key, today()));
  const title = t(waitsFor === "applicant" ? "yours" : "theirs");
  const limit = rule && { title, basis: locale === "en" ? rule.basisEn : rule.basis };
  return <CaseDeadline file={registration} today={today()} limit={limit} />;
}
