import { getLocale, getTranslations } from "next-intl/server";
import { penaltyLifecycle } from "@/lib/domain/supervision/penalties/policy";
import type { Proceeding } from "@/lib/domain/supervision/penalties/queries/proceeding";
import type { Actor } from "@/lib/platform/auth/actor";
import { dateInShanghai } from "@/lib/platform/clock";
import { formatDate } from "@/lib/platform/i18n/formats";
import { measureWords } from "../../../frame/cases/penalty/measure-words";
import { PenaltyForms } from "./penalty-forms";

/** Where a proceeding stands in plain words, the organization's rights, and the forms to use them. */
export async function PenaltyNow({ actor, proceeding }: { actor: Actor; proceeding: Proceeding }) {
  const [t, locale, words] = [
    await getTranslations("penalties.matter"),
    await getLocale(),
    await measureWords(),
  ];
  const { status, penalty, proposal, statementDueOn, hearingOn, defendedAt } = proceeding;
  const steps = penaltyLifecycle.stepsFor(actor, proceeding);
  const months = proposal?.months ?? null;
  const measure = penalty ? { ...penalty, months } : proposal;
  const due = status === "hearingSet" ? hearingOn : statementDueOn;
  const values = {
    measure: measure ? words(measure) : "",
    date: due ? formatDate(due, locale) : "",
    place: proceeding.hearingPlace ?? "",
    officer: proceeding.hearingOfficerName ?? "",
  };
  return (
    <div className="grid gap-4">
      <p className="max-w-measure">{t(`now.${status}`, values)}</p>
      {defendedAt && (
        <p className="text-ink-2">{t("sent", { date: formatDate(dateInShanghai(defendedAt), locale) })}</p>
      )}
      {status === "noticed" && (
        <>
          <div>
            <h3 className="text-s">{t("rights")}</h3>
            <ul className="list-disc pl-5 text-s">
              {(["1", "2", "3"] as const)
                .filter((item) => item !== "2" || proceeding.mayBeHeard)
                .map((item) => (
                  <li key={item}>{t(`rightsItems.${item}`)}</li>
                ))}
            </ul>
          </div>
          <PenaltyForms id={proceeding.id} steps={steps} accountId={actor.accountId ?? ""} />
        </>
      )}
    </div>
  );
}
