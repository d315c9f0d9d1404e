import { getLocale, getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/layout/empty-state";
import { Section } from "@/components/layout/section";
import { StatusTag } from "@/components/record/status-tag";
import { Panel } from "@/components/ui/panel";
import { Cell, HeaderCell, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { listOffices, type OfficeHeld } from "@/lib/domain/organizations/queries/organization";
import { isOnRegister, termState } from "@/lib/domain/organizations/rules";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { TabProps } from "./tab-props";

/** Who holds office, until when, and who did before. Names only. */
export async function PeopleTab({ organization, actor, today }: TabProps) {
  const [t, offices] = await Promise.all([
    getTranslations("organizations.page.people"),
    listOffices(actor, organization.id),
  ]);
  if (offices.length === 0) return <EmptyState title={t("nothing")}>{t("nothingWhy")}</EmptyState>;
  const current = offices.filter((office) => termState(office, today) !== "ended");
  const former = offices.filter((office) => termState(office, today) === "ended");
  const showTerms = isOnRegister(organization.status);
  return (
    <>
      {current.length > 0 && (
        <Section title={t("current")} lead={t("privacy")}>
          <OfficesTable caption={t("current")} offices={current} today={today} showTerms={showTerms} />
        </Section>
      )}
      {former.length > 0 && (
        <Section title={t("former")}>
          <OfficesTable caption={t("former")} offices={former} today={today} showTerms={false} />
        </Section>
      )}
    </>
  );
}

type OfficesTableProps = {
  caption: string;
  offices: OfficeHeld[];
  today: TabProps["today"];
  /** Whether terms still run, and with it whether they can be overdue. */
  showTerms: boolean;
};

async function OfficesTable({ caption, offices, today, showTerms }: OfficesTableProps) {
  const [t, locale] = await Promise.all([getTranslations("organizations"), getLocale()]);
  const date = (day: OfficeHeld["termEndsOn"]) => day && formatDate(day, locale);
  const last = showTerms ? "term" : "ended";
  return (
    <Panel className="overflow-hidden">
      <Table caption={caption} stacked>
        <TableHead>
          <tr>
            <HeaderCell>{t("page.people.name")}</HeaderCell>
            <HeaderCell>{t("page.people.title")}</HeaderCell>
            <HeaderCell>{t("page.people.started")}</HeaderCell>
            <HeaderCell>{t(`page.people.${last}`)}</HeaderCell>
            {showTerms && <HeaderCell>{t("page.people.state")}</HeaderCell>}
          </tr>
        </TableHead>
        <TableBody>
          {offices.map((office) => (
            <TableRow key={office.id}>
              <Cell lead label={t("page.people.name")}>
                {office.person}
              </Cell>
              <Cell label={t("page.people.title")}>{t(`titles.${office.title}`)}</Cell>
              <Cell label={t("page.people.started")}>{date(office.startedOn)}</Cell>
              <Cell label={t(`page.people.${last}`)}>
                {date(showTerms ? office.termEndsOn : office.endedOn) ??
                  (showTerms ? t("page.people.open") : "—")}
              </Cell>
              {showTerms && (
                <Cell label={t("page.people.state")}>
                  {termState(office, today) === "overdue" ? (
                    <StatusTag tone="warn">{t("page.people.overdue")}</StatusTag>
                  ) : (
                    <StatusTag tone="ok">{t("page.people.inTerm")}</StatusTag>
                  )}
                </Cell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
