import { getLocale, getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { Form } from "@/components/form/form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { StatusTag } from "@/components/record/status-tag";
import { Disclosure } from "@/components/ui/disclosure";
import { mayKeepOffices } from "@/lib/domain/organizations/policy";
import { listOffices } from "@/lib/domain/organizations/queries/organization";
import { termState } from "@/lib/domain/organizations/rules";
import { officeTitles } from "@/lib/domain/organizations/schema";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { submitLeaving, submitOffice } from "./actions";
import type { FileViewProps } from "./file-view";

const tones = { current: "ok", open: "ok", overdue: "warn", ended: "neutral" } as const;

/** Who holds and held office, and the forms to enter a new holder or the end of an office. */
export async function FilePeople({ organization, actor }: FileViewProps) {
  const [t, locale, offices] = [
    await getTranslations("organizations"),
    await getLocale(),
    await listOffices(actor, organization.id),
  ];
  const mayKeep = mayKeepOffices(actor);
  const date = (day: Parameters<typeof formatDate>[0] | null) => (day ? formatDate(day, locale) : "—");
  return (
    <>
      <DataTable
        caption={t("desk.tabs.people")}
        rows={offices}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t("desk.noPeople")}>{t("desk.noPeopleHelp")}</EmptyState>}
        columns={[
          { key: "person", header: t("page.people.name"), cell: ({ person }) => person },
          { key: "title", header: t("page.people.title"), cell: ({ title }) => t(`titles.${title}`) },
          { key: "started", header: t("page.people.started"), cell: ({ startedOn }) => date(startedOn) },
          { key: "term", header: t("page.people.term"), cell: ({ termEndsOn }) => date(termEndsOn) },
          {
            key: "state",
            header: t("page.people.state"),
            cell: (office) => {
              const state = termState(office, today());
              return <StatusTag tone={tones[state]}>{t(`desk.terms.${state}`)}</StatusTag>;
            },
          },
          {
            key: "leave",
            header: t("desk.leave"),
            cell: ({ id, endedOn }) =>
              endedOn || !mayKeep ? (
                date(endedOn)
              ) : (
                <Disclosure summary={t("desk.leave")}>
                  <Form action={submitLeaving} id={`leave-${id}`}>
                    <input type="hidden" name="id" value={id} />
                    <DateField name="endedOn" label={t("desk.endedOn")} max={today()} required />
                    <SubmitButton tone="plain">{t("desk.saveLeave")}</SubmitButton>
                  </Form>
                </Disclosure>
              ),
          },
        ]}
      />
      {mayKeep && (
        <Section title={t("desk.takeOffice")} lead={t("desk.takeOfficeLead")}>
          <Form action={submitOffice} id="office" draftOf={actor.accountId ?? ""} className="max-w-2xl">
            <input type="hidden" name="organizationId" value={organization.id} />
            <TextField name="person" label={t("page.people.name")} required />
            <SelectField
              name="title"
              label={t("page.people.title")}
              choices={officeTitles.map((value) => ({ value, label: t(`titles.${value}`) }))}
              required
            />
            <DateField name="startedOn" label={t("page.people.started")} required />
            <DateField name="termEndsOn" label={t("page.people.term")} help={t("desk.termHelp")} />
            <SubmitButton>{t("desk.saveOffice")}</SubmitButton>
          </Form>
        </Section>
      )}
    </>
  );
}
