import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { DeskCases } from "@/app/frame/cases/desk-cases";
import { FigureLinks } from "@/components/layout/figure-links";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { DataTable } from "@/components/list/data-table";
import { StatusTag } from "@/components/record/status-tag";
import { getRule } from "@/lib/domain/district/queries/rules";
import { listCoverage } from "@/lib/domain/organizations/queries/coverage";
import { countDeadlines } from "@/lib/domain/organizations/queries/deadlines";
import { countRegister } from "@/lib/domain/organizations/register/queries/facets";
import { readRegisterQuery } from "@/lib/domain/organizations/register/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("roles.desks"))("center") };
}

export default async function CenterHomePage() {
  const actor = await requireDesk("center");
  const [t, format] = [await getTranslations("desks.center"), await getFormatter()];
  const subdistrict = actor.subdistrictCode ?? "";
  const day = today();
  const [noticeDays, urban, rural] = await Promise.all([
    getRule("certificate.noticeDays", day),
    getRule("coverage.urbanTarget", day),
    getRule("coverage.ruralTarget", day),
  ]);
  const [deadlines, registered, filed, coverage] = await Promise.all([
    countDeadlines(actor, { today: day, noticeDays }),
    countRegister(actor, readRegisterQuery({ subdistrict })),
    countRegister(actor, readRegisterQuery({ subdistrict, register: "filed" })),
    listCoverage(actor, subdistrict),
  ]);
  const targetOf = (kind: "urban" | "rural") => (kind === "urban" ? urban : rural);
  const figures = [
    { href: "/center/organizations", label: t("registered"), figure: format.number(registered.total) },
    { href: "/center/organizations?register=filed", label: t("filed"), figure: format.number(filed.total) },
    ...(["expired", "expiring", "term"] as const).map((kind) => ({
      href: `/center/deadlines?kind=${kind}`,
      label: t(kind),
      figure: format.number(deadlines[kind]),
      urgent: kind === "expired" && deadlines[kind] > 0,
    })),
  ];
  return (
    <>
      <PageHeader title={t("title", { name: actor.name })} lead={t("lead")} />
      <DeskCases actor={actor} />
      <Section title={t("figures")}>
        <FigureLinks label={t("figures")} figures={figures} />
      </Section>
      <Section title={t("coverage")} lead={t("coverageLead", { urban, rural })}>
        <DataTable
          caption={t("coverage")}
          rows={coverage}
          rowKey={({ code }) => code}
          rowHref={({ code }) => `/center/organizations?register=filed&community=${code}`}
          columns={[
            { key: "name", header: t("community"), cell: ({ name }) => name },
            { key: "count", header: t("filed"), numeric: true, cell: ({ organizations }) => organizations },
            { key: "target", header: t("target"), numeric: true, cell: ({ kind }) => targetOf(kind) },
            {
              key: "standing",
              header: t("standing"),
              cell: ({ organizations, kind }) =>
                organizations >= targetOf(kind) ? (
                  <StatusTag tone="ok">{t("reached")}</StatusTag>
                ) : (
                  <StatusTag tone="warn">{t("missing", { count: targetOf(kind) - organizations })}</StatusTag>
                ),
            },
          ]}
        />
      </Section>
    </>
  );
}
