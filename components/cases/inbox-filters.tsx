import { useLocale, useTranslations } from "next-intl";
import { type Filter, FilterBar } from "@/components/list/filter-bar";
import type { ListParams } from "@/components/list/list-address";
import { caseParties } from "@/lib/domain/cases/schema";
import { complaintTopics } from "@/lib/domain/supervision/complaints/schema";
import { type ChoiceSort, procedureChoices } from "./inbox-procedures";

type Traits = {
  /** Offered where the office sees more than one. */
  subdistricts: { code: string; name: string; englishName: string }[];
  officers: { id: string; name: string }[];
};

/** What an inbox can be narrowed by: what is asked often, and the rest. */
function useInboxFilters({ subdistricts, officers }: Traits): { usual: Filter[]; more: Filter[] } {
  const t = useTranslations("cases.inbox");
  const translate = useTranslations();
  const isEnglish = useLocale() === "en";
  const choices = (sort: ChoiceSort) =>
    procedureChoices(sort).map(({ value, key }) => ({ value, label: translate(key as never) }));
  const places = subdistricts.map(({ code, name, englishName }) => ({
    value: code,
    label: isEnglish ? englishName : name,
  }));
  const people = [
    { value: "me", label: t("me") },
    { value: "nobody", label: t("nobody") },
    ...officers.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const day = (name: string) => ({ name, label: t(`filters.${name}` as never), kind: "date" as const });
  return {
    usual: [
      { name: "kind", label: t("columns.kind"), choices: choices("kinds") },
      { name: "status", label: t("columns.status"), choices: choices("statuses") },
      ...(places.length > 1
        ? [{ name: "subdistrict", label: t("columns.subdistrict"), choices: places }]
        : []),
      { name: "assignee", label: t("columns.assignee"), choices: people },
    ],
    more: [
      {
        name: "turn",
        label: t("columns.turn"),
        choices: caseParties.map((party) => ({ value: party, label: t(`parties.${party}`) })),
      },
      { name: "outcome", label: t("columns.outcome"), choices: choices("outcomes") },
      { name: "ground", label: t("filters.ground"), choices: choices("refusalGrounds") },
      {
        name: "topic",
        label: t("filters.topic"),
        choices: complaintTopics.map((value) => ({
          value,
          label: translate(`complaints.topics.${value}` as never),
        })),
      },
      {
        name: "direct",
        label: t("filters.direct"),
        choices: [
          { value: "yes", label: t("filters.directYes") },
          { value: "no", label: t("filters.directNo") },
        ],
      },
      day("submittedFrom"),
      day("submittedTo"),
      day("dueFrom"),
      day("dueTo"),
      day("decidedFrom"),
      day("decidedTo"),
    ],
  };
}

type InboxFilterBarProps = Traits & { path: string; params: ListParams };

/** Search and filters of an inbox; they stay while one goes from tab to tab. */
export function InboxFilterBar({ path, params, ...traits }: InboxFilterBarProps) {
  const t = useTranslations("cases.inbox");
  const { usual, more } = useInboxFilters(traits);
  return (
    <div className="mt-4">
      <FilterBar
        path={path}
        params={params}
        search={{ label: t("search"), placeholder: t("searchHelp") }}
        filters={usual}
        more={more}
        keep={["tab", "sort", "size"]}
      />
    </div>
  );
}
