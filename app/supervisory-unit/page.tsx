import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { DeskCases } from "@/app/frame/cases/desk-cases";
import { FigureLinks } from "@/components/layout/figure-links";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { countRegister } from "@/lib/domain/organizations/register/queries/facets";
import { readRegisterQuery } from "@/lib/domain/organizations/register/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";

const organizations = "/supervisory-unit/organizations";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("roles.desks"))("supervisoryUnit") };
}

/** The desk of a supervisory unit: applications that wait for its consent, and the organizations in its charge. */
export default async function SupervisoryUnitPage() {
  const actor = await requireDesk("supervisoryUnit");
  const unit = actor.supervisoryUnitId ? [actor.supervisoryUnitId] : [];
  const [t, format, register] = await Promise.all([
    getTranslations("desks.supervisoryUnit"),
    getFormatter(),
    countRegister(actor, { ...readRegisterQuery({}), unit }),
  ]);
  return (
    <>
      <PageHeader title={t("home", { name: actor.name })} lead={t("homeLead")} />
      <DeskCases actor={actor} />
      <Section title={t("organizations")}>
        <FigureLinks
          label={t("organizations")}
          figures={[
            { href: organizations, label: t("organizationsFigure"), figure: format.number(register.total) },
          ]}
        />
      </Section>
    </>
  );
}
