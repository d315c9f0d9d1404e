import { getLocale, getTranslations } from "next-intl/server";
import { getCreditWords } from "@/components/credit/credit-words";
import { pointTone, signed } from "@/components/credit/figures";
import { GradeMark } from "@/components/credit/grade-mark";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { FilterBar } from "@/components/list/filter-bar";
import type { ListParams } from "@/components/list/list-address";
import { Pagination } from "@/components/list/pagination";
import { listRehearsalChanges } from "@/lib/domain/credit/rulebooks/queries/rehearsals";
import { creditDimensions, creditGrades } from "@/lib/domain/credit/schema";
import { listSubdistricts } from "@/lib/domain/district/queries/places";
import { registeredKinds } from "@/lib/domain/organizations/schema";
import type { Actor } from "@/lib/platform/auth/actor";
import type { CalendarDate } from "@/lib/platform/clock";

type RehearsedChangesProps = {
  actor: Actor;
  rehearsal: { id: string; day: CalendarDate; rulebookId: string; baseId: string };
  params: ListParams;
};

const pageSize = 50;

const only = (params: ListParams, name: string) => [params[name] ?? ""].flat()[0] ?? "";
const gradeIn = (params: ListParams, name: string) =>
  creditGrades.find((grade) => grade === only(params, name));

/** The dimension in which a score changes most. */
function largest(differences: readonly number[]) {
  const strongest = Math.max(...differences.map(Math.abs));
  const place = differences.findIndex((points) => Math.abs(points) === strongest);
  const key = creditDimensions[place];
  return key === undefined || strongest === 0 ? null : { key, points: differences[place] ?? 0 };
}

/** Who would change their grade, by how much and mostly why; a row opens the difference line by line. */
export async function RehearsedChanges({ actor, rehearsal, params }: RehearsedChangesProps) {
  const path = `/bureau/credit/rulebooks/rehearsals/${rehearsal.id}`;
  const page = Math.max(1, Math.floor(Number(only(params, "page"))) || 1);
  const [t, kindNames, words, locale, subdistricts] = await Promise.all([
    getTranslations("creditPages"),
    getTranslations("organizations.kinds"),
    getCreditWords(),
    getLocale(),
    listSubdistricts(),
  ]);
  const { rows, count } = await listRehearsalChanges(actor, rehearsal.id, {
    page,
    pageSize,
    gradeBefore: gradeIn(params, "before"),
    gradeAfter: gradeIn(params, "after"),
    kind: registeredKinds.find((kind) => kind === only(params, "kind")),
    subdistrictCode: subdistricts.find(({ code }) => code === only(params, "subdistrict"))?.code,
  });
  const places = new Map(
    subdistricts.map(({ code, name, englishName }) => [code, locale === "en" ? englishName : name] as const),
  );
  const choices = creditGrades.map((grade) => ({ value: grade, label: t(`gradeNames.${grade}`) }));
  const compare = (uscc: string | null) =>
    `/credit/organizations/${uscc}/compare?first=${rehearsal.day}&second=${rehearsal.day}&firstRulebook=${rehearsal.baseId}&secondRulebook=${rehearsal.rulebookId}`;
  return (
    <Section id="changes" title={t("rehearsal.changes")} lead={t("rehearsal.changesLead", { count })}>
      <FilterBar
        path={path}
        params={params}
        filters={[
          { name: "before", label: t("rehearsal.before"), choices },
          { name: "after", label: t("rehearsal.after"), choices },
          {
            name: "kind",
            label: t("list.kind"),
            choices: registeredKinds.map((kind) => ({ value: kind, label: kindNames(kind) })),
          },
          {
            name: "subdistrict",
            label: t("list.subdistrict"),
            choices: [...places].map(([value, label]) => ({ value, label })),
          },
        ]}
      />
      <div className="mt-3">
        <DataTable
          caption={t("rehearsal.changes")}
          rows={rows}
          rowKey={({ organizationId }) => organizationId}
          rowHref={({ organization }) => compare(organization.uscc)}
          empty={<p className="text-ink-2">{t("rehearsal.none")}</p>}
          columns={[
            {
              key: "organization",
              header: t("rehearsal.organization"),
              cell: ({ organization }) => organization.name,
            },
            {
              key: "subdistrict",
              header: t("list.subdistrict"),
              cell: ({ organization }) => places.get(organization.subdistrictCode ?? "") ?? "",
            },
            {
              key: "grade",
              header: t("rehearsal.grade"),
              cell: ({ gradeBefore, gradeAfter }) => (
                <span className="inline-flex items-center gap-2">
                  <GradeMark grade={gradeBefore} size="small" /> →{" "}
                  <GradeMark grade={gradeAfter} size="small" />
                </span>
              ),
            },
            {
              key: "total",
              header: t("rehearsal.total"),
              numeric: true,
              cell: ({ totalBefore, totalAfter }) => `${totalBefore} → ${totalAfter}`,
            },
            {
              key: "difference",
              header: t("rehearsal.difference"),
              numeric: true,
              cell: ({ totalBefore, totalAfter }) => (
                <span className={`font-semibold ${pointTone(totalAfter - totalBefore)}`}>
                  {signed(totalAfter - totalBefore)}
                </span>
              ),
            },
            {
              key: "largest",
              header: t("rehearsal.largest"),
              cell: ({ differences }) => {
                const found = largest(differences);
                return found ? `${words.dimension(found.key)} ${signed(found.points)}` : "—";
              },
            },
          ]}
        />
      </div>
      <Pagination path={path} params={params} page={page} pageSize={pageSize} total={count} />
    </Section>
  );
}
