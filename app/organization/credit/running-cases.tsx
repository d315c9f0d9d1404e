import { getTranslations } from "next-intl/server";
import { ApplicationStatusTag } from "@/components/applications/application-status-tag";
import { Link } from "@/components/ui/link";
import { listOwnCases, listWaitingForApplicant } from "@/lib/domain/cases/queries/own-cases";
import type { Actor } from "@/lib/platform/auth/actor";

/** Objections and repairs of an organization that have not ended, with where each stands. */
export async function RunningCases({ actor }: { actor: Actor }) {
  const [t, waiting, { cases }] = await Promise.all([
    getTranslations("creditPages.desk.running"),
    listWaitingForApplicant(actor),
    listOwnCases(actor, { hasEnded: false, page: 1, pageSize: 100 }),
  ]);
  const running = [...waiting, ...cases].filter(
    ({ procedure }) => procedure === "objection" || procedure === "repair",
  );
  return (
    <section aria-labelledby="running" className="print:hidden">
      <h2 id="running" className="text-m">
        {t("title")}
      </h2>
      {running.length === 0 ? (
        <p className="text-ink-2 text-s">{t("none")}</p>
      ) : (
        <ul className="mt-1 text-s">
          {running.map(({ id, number, procedure, status }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b py-1.5"
            >
              <Link href={`/applications/${id}`}>
                {t(procedure === "repair" ? "repair" : "objection")} {number}
              </Link>
              <ApplicationStatusTag procedure={procedure} status={status} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
