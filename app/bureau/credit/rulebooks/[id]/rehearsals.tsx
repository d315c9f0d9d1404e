import { getLocale, getTranslations } from "next-intl/server";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/layout/section";
import { Link } from "@/components/ui/link";
import { Tag } from "@/components/ui/tag";
import { listRehearsals } from "@/lib/domain/credit/rulebooks/queries/rehearsals";
import type { Rulebook } from "@/lib/domain/credit/rulebooks/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { submitRehearsal } from "../actions";

type RehearsalsProps = { actor: Actor; rulebook: Rulebook; mayRehearse: boolean };

/** Trials of a draft on the whole register, and the button that asks for another. */
export async function Rehearsals({ actor, rulebook, mayRehearse }: RehearsalsProps) {
  const [t, locale, rehearsals] = await Promise.all([
    getTranslations("creditPages.editor"),
    getLocale(),
    listRehearsals(actor, rulebook.id),
  ]);
  return (
    <Section title={t("rehearsals")} lead={t("needsRehearsal")}>
      {rehearsals.length === 0 ? (
        <p className="text-ink-2 text-s">{t("noRehearsal")}</p>
      ) : (
        <ul className="max-w-3xl border-line border-t text-s">
          {rehearsals.map(({ id, requestedAt, finishedAt, rulebookVersion, organizations, changed }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 border-line border-b py-2"
            >
              <Link href={`/bureau/credit/rulebooks/rehearsals/${id}`}>
                {finishedAt ? t("result", { organizations, changed }) : t("running")}
              </Link>
              <span className="flex items-center gap-3 text-ink-2">
                {formatMoment(requestedAt, locale)}
                {rulebook.status === "draft" && rulebookVersion !== rulebook.version && (
                  <Tag tone="warn">{t("outdated")}</Tag>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayRehearse && (
        <Form action={submitRehearsal} id="rehearse" className="mt-3">
          <input type="hidden" name="id" value={rulebook.id} />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <SubmitButton>{t("rehearse")}</SubmitButton>
            <span className="text-ink-2 text-s">{t("rehearseLead")}</span>
          </div>
        </Form>
      )}
    </Section>
  );
}
