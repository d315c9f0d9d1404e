import { useLocale, useTranslations } from "next-intl";
import { type Column, DataTable } from "@/components/list/data-table";
import { Tag } from "@/components/ui/tag";
import type { FoundEntry, RegisterPart } from "@/lib/domain/organizations/register/schema";
import { formatDate } from "@/lib/platform/i18n/formats";
import type { Match } from "@/lib/platform/search-keys";
import { organizationPath } from "./address";
import { Highlighted } from "./highlighted";
import { OrganizationStatusTag } from "./organization-status-tag";

type RegisterTableProps = {
  entries: FoundEntry[];
  part: RegisterPart;
  hrefOf?: (entry: FoundEntry) => string;
};

const shownElsewhere: readonly Match["reason"][] = ["name", "code", "legalRepresentative"];

const rangesIn = (matches: Match[], text: string | null) =>
  matches.filter((match) => match.text === text).flatMap((match) => match.ranges);

/** Entries of the register as rows; on phones as cards. */
export function RegisterTable({ entries, part, hrefOf = organizationPath }: RegisterTableProps) {
  const t = useTranslations("organizations");
  const locale = useLocale();
  const marked = (entry: FoundEntry, text: string) => (
    <Highlighted text={text} ranges={rangesIn(entry.matches, text)} />
  );
  const columns: Column<FoundEntry>[] = [
    {
      key: "name",
      header: t("register.columns.name"),
      cell: (entry) => (
        <>
          <span className="text-m">{marked(entry, entry.name)}</span>
          {locale === "en" && entry.englishName && (
            <span className="block font-normal text-ink-2 text-s">{entry.englishName}</span>
          )}
          <MatchReasons matches={entry.matches} name={entry.name} />
          <span className="mt-1 flex flex-wrap gap-1.5 empty:hidden">
            {entry.status !== "active" && <OrganizationStatusTag status={entry.status} />}
            {entry.statutoryList && <Tag tone="bad">{t(`register.list.${entry.statutoryList}`)}</Tag>}
            {entry.evaluationGrade && <Tag tone="ok">{`${entry.evaluationGrade}A`}</Tag>}
          </span>
        </>
      ),
      className: "min-w-64",
    },
    {
      key: "identifier",
      header: t(part === "registered" ? "register.columns.code" : "register.columns.filingNumber"),
      cell: (entry) => (
        <span className="whitespace-nowrap">{marked(entry, entry.uscc ?? entry.filingNumber ?? "")}</span>
      ),
    },
    ...(part === "registered"
      ? [
          {
            key: "kind",
            header: t("register.columns.kind"),
            cell: (entry: FoundEntry) => t(`kinds.${entry.kind}`),
            className: locale === "en" ? "" : "whitespace-nowrap",
          },
        ]
      : [
          {
            key: "sector",
            header: t("register.columns.sector"),
            cell: (entry: FoundEntry) => t(`sectors.${entry.sector}`),
          },
        ]),
    ...(part === "registered"
      ? [
          {
            key: "credit",
            header: t("register.facets.credit"),
            cell: (entry: FoundEntry) =>
              entry.creditGrade && entry.creditGrade !== "N" ? entry.creditGrade : "–",
            className: "whitespace-nowrap",
          },
        ]
      : []),
    {
      key: "subdistrict",
      header: t("register.columns.subdistrict"),
      cell: (entry) => (locale === "en" ? entry.subdistrict.englishName : entry.subdistrict.name),
      className: locale === "en" ? "sm:min-w-24" : "whitespace-nowrap",
    },
    {
      key: "legalRepresentative",
      header: t(part === "registered" ? "register.columns.legalRepresentative" : "register.columns.contact"),
      cell: (entry) => (
        <span className="whitespace-nowrap">{marked(entry, entry.legalRepresentativeName)}</span>
      ),
    },
    {
      key: "established",
      header: t(part === "registered" ? "register.columns.established" : "register.columns.filed"),
      cell: (entry) => <time dateTime={entry.establishedOn}>{formatDate(entry.establishedOn, locale)}</time>,
      className: "whitespace-nowrap",
    },
  ];
  return (
    <DataTable
      caption={t("register.caption")}
      columns={columns}
      rows={entries}
      rowKey={(entry) => entry.id}
      rowHref={hrefOf}
    />
  );
}

/** Why an entry was found, where the row itself does not show it. */
function MatchReasons({ matches, name }: { matches: Match[]; name: string }) {
  const t = useTranslations("organizations.register.reasons");
  const hidden = matches.filter((match) => !shownElsewhere.includes(match.reason));
  if (hidden.length === 0) return null;
  return (
    <span className="mt-0.5 flex flex-wrap items-center gap-x-2 gap-y-1 font-normal text-ink-2 text-s">
      {hidden.map((match) => (
        <span key={`${match.reason} ${match.text}`} className="inline-flex items-center gap-1.5">
          <Tag tone="warn">{t(match.reason)}</Tag>
          {match.text !== name && (
            <span>
              <Highlighted text={match.text} ranges={match.ranges} />
            </span>
          )}
        </span>
      ))}
    </span>
  );
}
