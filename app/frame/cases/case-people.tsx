import { getLocale, getTranslations } from "next-intl/server";
import { RailSection } from "@/components/cases/rail-section";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Disclosure } from "@/components/ui/disclosure";
import { mayAssign } from "@/lib/domain/cases/inbox/policy";
import { listOfficers } from "@/lib/domain/cases/inbox/queries/officers";
import { actorWords } from "@/lib/platform/events/sentence";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { submitAssignment, submitRelease } from "./actions";
import { CaseFields } from "./case-fields";
import type { CaseContext, CasePerson } from "./procedure";

type CasePeopleProps = Omit<CaseContext, "today"> & { people: CasePerson[] };

/** Who applies, who has the case and who examined it; taking it, giving it on and putting it back. */
export async function CasePeople({ actor, file, list, people }: CasePeopleProps) {
  const [t, translate] = [await getTranslations("cases.people"), await getTranslations()];
  const locale = await getLocale();
  const mayGive = mayAssign(actor, file) === true;
  const officers = mayGive ? await listOfficers(actor, new Date()) : [];
  const colleagues = officers.filter(({ id }) => id !== actor.accountId && id !== file.assigneeId);
  const fields = <CaseFields id={file.id} list={list} />;
  return (
    <RailSection title={t("title")} count={file.assignee?.name ?? t("nobody")} open>
      <dl className="grid gap-1 text-s">
        {people.map(({ part, name, at }) => (
          <div key={part} className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-2">
            <dt className="text-ink-2">{part}</dt>
            <dd>
              {actorWords(translate, name)}
              {at && <span className="ml-2 text-ink-3 text-xs">{formatMoment(at, locale)}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {mayGive && (
        <div className="mt-2 flex flex-wrap items-start gap-x-3 gap-y-1" data-print="hide">
          {file.assigneeId === null && (
            <Form action={submitAssignment} id="take">
              {fields}
              <input type="hidden" name="accountId" value={actor.accountId ?? ""} />
              <SubmitButton tone="plain" size="small">
                {t("take")}
              </SubmitButton>
            </Form>
          )}
          {file.assigneeId !== null && (
            <Form action={submitRelease} id="release">
              {fields}
              <SubmitButton tone="quiet" size="small">
                {t("release")}
              </SubmitButton>
            </Form>
          )}
          {colleagues.length > 0 && (
            <Disclosure summary={t("give")} className="basis-full">
              <Form action={submitAssignment} id="assign">
                {fields}
                <SelectField
                  name="accountId"
                  label={t("giveTo")}
                  choices={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
                  required
                />
                <SubmitButton tone="plain">{t("give")}</SubmitButton>
              </Form>
            </Disclosure>
          )}
        </div>
      )}
    </RailSection>
  );
}
