import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { DeskCases } from "@/app/frame/cases/desk-cases";
import { FigureLinks } from "@/components/layout/figure-links";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { countAnnouncements } from "@/lib/domain/announcements/queries";
import { getRule } from "@/lib/domain/district/queries/rules";
import { mayPropose } from "@/lib/domain/organizations/amendments/policy";
import { countAmendments } from "@/lib/domain/organizations/amendments/queries";
import { countDeadlines } from "@/lib/domain/organizations/queries/deadlines";
import { countRegister } from "@/lib/domain/organizations/register/queries/facets";
import { readRegisterQuery } from "@/lib/domain/organizations/register/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { today } from "@/lib/platform/clock/today";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("roles.desks"))("bureau") };
}

export default async function BureauHomePage() {
  const actor = await requireDesk("bureau");
  const [t, format] = [await getTranslations("desks.bureau"), await getFormatter()];
  const frame = { today: today(), noticeDays: await getRule("certificate.noticeDays", today()) };
  const [review, mine, drafts, deadlines, everything, active] = await Promise.all([
    countAmendments(actor, { status: "proposed", proposer: "others" }),
    countAmendments(actor, { status: "proposed", proposer: "me" }),
    countAnnouncements(actor, "draft"),
    countDeadlines(actor, frame),
    countRegister(actor, readRegisterQuery({})),
    countRegister(actor, readRegisterQuery({ status: ["active", "suspended", "liquidating"] })),
  ]);
  const number = (figure: number) => format.number(figure);
  const deadline = (kind: "expired" | "expiring" | "term") => ({
    href: `/bureau/organizations/deadlines?kind=${kind}`,
    label: t(kind),
    figure: number(deadlines[kind]),
    urgent: kind === "expired" && deadlines[kind] > 0,
  });
  const standing = ["active", "suspended", "liquidating"].map((status) => `status=${status}`).join("&");
  return (
    <>
      <PageHeader title={t("title", { name: actor.name })} lead={t("lead")} />
      <DeskCases actor={actor} />
      <Section title={t("waiting")}>
        <FigureLinks
          label={t("waiting")}
          figures={[
            {
              href: "/bureau/amendments?queue=review",
              label: t("review"),
              figure: number(review),
              urgent: review > 0,
            },
            ...(mayPropose(actor)
              ? [{ href: "/bureau/amendments?queue=mine", label: t("mine"), figure: number(mine) }]
              : []),
            { href: "/bureau/announcements?status=draft", label: t("drafts"), figure: number(drafts) },
          ]}
        />
      </Section>
      <Section title={t("deadlines")}>
        <FigureLinks
          label={t("deadlines")}
          figures={[deadline("expired"), deadline("expiring"), deadline("term")]}
        />
      </Section>
      <Section title={t("register")}>
        <FigureLinks
          label={t("register")}
          figures={[
            {
              href: `/bureau/organizations?${standing}`,
              label: t("registered"),
              figure: number(active.total),
            },
            {
              href: "/bureau/organizations?register=filed",
              label: t("filed"),
              figure: number(everything.parts.filed),
            },
            {
              href: "/bureau/organizations?status=suspended&status=liquidating",
              label: t("notNormal"),
              figure: number(
                (everything.facets.status.get("suspended") ?? 0) +
                  (everything.facets.status.get("liquidating") ?? 0),
              ),
            },
          ]}
        />
      </Section>
    </>
  );
}
