import type { ExportedEntry } from "@/lib/domain/organizations/register/queries/export";
import type { ExportColumn } from "@/lib/domain/organizations/register/schema";
import type { SheetColumn } from "@/lib/platform/sheets/columns";

type Words = (key: string) => string;
type Column = Omit<SheetColumn<ExportedEntry>, "title">;

/** What each column of an export holds, in the reader's words. */
export function sheetColumns(
  chosen: readonly ExportColumn[],
  t: Words,
  locale: string,
): SheetColumn<ExportedEntry>[] {
  const place = (named: { name: string; englishName: string } | null) =>
    named && (locale === "en" ? named.englishName : named.name);
  const yesOrNo = (flag: boolean) => t(flag ? "yes" : "no");
  const columns: Record<ExportColumn, Column> = {
    name: { kind: "text", width: 40, value: (entry) => entry.name },
    identifier: { kind: "code", value: (entry) => entry.uscc ?? entry.filingNumber },
    kind: { kind: "text", width: 16, value: (entry) => t(`kinds.${entry.kind}`) },
    status: { kind: "text", width: 12, value: (entry) => t(`statuses.${entry.status}`) },
    sector: { kind: "text", width: 12, value: (entry) => t(`sectors.${entry.sector}`) },
    subdistrict: { kind: "text", width: 16, value: (entry) => place(entry.subdistrict) },
    community: { kind: "text", width: 16, value: (entry) => entry.community?.name },
    legalRepresentativeName: { kind: "text", width: 14, value: (entry) => entry.legalRepresentativeName },
    supervisoryUnit: { kind: "text", value: (entry) => place(entry.supervisoryUnit) },
    registeredCapital: { kind: "money", value: (entry) => entry.registeredCapital },
    establishedOn: { kind: "date", value: (entry) => entry.establishedOn },
    deregisteredOn: { kind: "date", value: (entry) => entry.deregisteredOn },
    certificateNumber: { kind: "code", value: (entry) => entry.certificateNumber },
    certificateValidUntil: { kind: "date", value: (entry) => entry.certificateValidUntil },
    domicile: { kind: "text", width: 40, value: (entry) => entry.domicile },
    businessScope: { kind: "text", width: 60, value: (entry) => entry.businessScope },
    isGovernmentFounded: { kind: "text", width: 14, value: (entry) => yesOrNo(entry.isGovernmentFounded) },
    isCharity: { kind: "text", width: 10, value: (entry) => yesOrNo(entry.isCharity) },
    partyOrganization: {
      kind: "text",
      width: 14,
      value: (entry) => t(`partyOrganizations.${entry.partyOrganization}`),
    },
    creditGrade: {
      kind: "text",
      width: 12,
      value: (entry) => entry.creditGrade && t(`register.credit.${entry.creditGrade}`),
    },
    evaluationGrade: {
      kind: "text",
      width: 12,
      value: (entry) => entry.evaluationGrade && `${entry.evaluationGrade}A`,
    },
    statutoryList: {
      kind: "text",
      width: 18,
      value: (entry) => entry.statutoryList && t(`register.list.${entry.statutoryList}`),
    },
    formerNames: { kind: "text", value: (entry) => entry.formerNames.join("；") },
    englishName: { kind: "text", width: 40, value: (entry) => entry.englishName },
  };
  return chosen.map((column) => ({ title: t(`register.export.columnNames.${column}`), ...columns[column] }));
}
