import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { GradeBars } from "@/components/credit/grade-bars";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { Button, ButtonLink } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { Panel } from "@/components/ui/panel";
import { firstBulletinYear } from "@/lib/domain/credit/bulletins/schema";
import { getRulebookOn } from "@/lib/domain/credit/rulebooks/queries/rulebooks";
import { countGrades } from "@/lib/domain/credit/scores/queries/distribution";
import { getActor } from "@/lib/platform/auth/current-actor";
import { yearOf } from "@/lib/platform/clock";
import { today } from "@/lib/platform/clock/today";
import { formatDate } from "@/lib/platform/i18n/formats";
import { CertificateCheckForm } from "./certificate-check-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("creditPages.public"))("title") };
}

const howSteps = ["records", "rules", "sum", "grade"] as const;
const shownBulletins = 3;

/** What credit is, how it is worked out, what it is for, and what to do when something is wrong. */
export default async function CreditPage() {
  const actor = await getActor();
  const [t, locale, rulebook, grades] = await Promise.all([
    getTranslations("creditPages.public"),
    getLocale(),
    getRulebookOn(today()),
    countGrades(actor),
  ]);
  const { A, B, C, D, N } = grades;
  const dimensions = rulebook?.content.dimensions ?? [];
  const maximum = dimensions.reduce((sum, dimension) => sum + dimension.maximum, 0);
  const thisYear = yearOf(today());
  const years = Array.from({ length: shownBulletins }, (_, ago) => thisYear - ago);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <search>
        <form action="/credit/organizations" className="max-w-xl">
          <label htmlFor="credit-search" className="block font-semibold">
            {t("find")}
          </label>
          <p id="credit-search-help" className="mt-0.5 text-ink-2 text-s">
            {t("findLabel")}
          </p>
          <div className="mt-2 flex gap-2 max-sm:flex-col large:flex-col">
            <Input
              id="credit-search"
              name="q"
              maxLength={80}
              aria-describedby="credit-search-help"
              className="min-h-12 flex-1"
            />
            <Button type="submit" tone="primary" size="large" className="shrink-0">
              {t("findSubmit")}
            </Button>
          </div>
        </form>
      </search>
      <Section title={t("how")}>
        <ol className="grid gap-x-8 gap-y-6 sm:grid-cols-2 large:grid-cols-1">
          {howSteps.map((step, place) => (
            <li key={step} className="grid grid-cols-[2.25rem_minmax(0,1fr)]">
              <span aria-hidden="true" className="font-light text-2xl text-ink-3 leading-none">
                {place + 1}
              </span>
              <div>
                <h3 className="text-m">{t(`howSteps.${step}.title`)}</h3>
                <p className="text-ink-2">
                  {t(`howSteps.${step}.text`, { dimensions: dimensions.length, maximum })}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </Section>
      <div className="grid gap-x-12 lg:grid-cols-2 large:grid-cols-1">
        <Section
          title={t("distribution")}
          lead={t("distributionLead", {
            date: formatDate(today(), locale),
            rated: A + B + C + D,
            notRated: N,
          })}
        >
          <GradeBars
            label={t("distribution")}
            grades={grades}
            hrefOf={(grade) => `/credit/organizations?grade=${grade}`}
          />
          <p className="mt-2">
            <Link href="/credit/organizations" className="inline-flex min-h-6 items-center max-sm:min-h-11">
              {t("list")}
            </Link>
          </p>
        </Section>
        <Section title={t("rulebook")}>
          <p className="max-w-measure text-ink-2">{t("platform")}</p>
          {rulebook?.effectiveFrom ? (
            <>
              <p className="mt-2">
                {t("rulebookLead", {
                  number: rulebook.ordinal,
                  date: formatDate(rulebook.effectiveFrom, locale),
                })}
              </p>
              <div className="mt-3 flex flex-wrap gap-2">
                <ButtonLink href={`/credit/rulebooks/${rulebook.ordinal}`} tone="primary">
                  {t("rulebookOpen")}
                </ButtonLink>
                <ButtonLink href="/credit/rulebooks">{t("rulebookVersions")}</ButtonLink>
                <ButtonLink href={`/api/credit/rulebooks/${rulebook.ordinal}`} tone="quiet">
                  {t("rulebookData")}
                </ButtonLink>
              </div>
            </>
          ) : (
            <p className="mt-2">{t("noRulebook")}</p>
          )}
        </Section>
      </div>
      <Section id="consequences" title={t("consequences")}>
        <Callout tone="warn">{t("consequencesText")}</Callout>
        <div className="mt-4 grid gap-6 sm:grid-cols-2 large:grid-cols-1">
          {(["listOne", "listTwo"] as const).map((list) => (
            <div key={list} className="border-line-strong border-l-2 pl-4">
              <h3 className="text-m">{t(list)}</h3>
              <p className="text-ink-2">{t(`${list}Text`)}</p>
            </div>
          ))}
        </div>
        <p className="mt-4 max-w-measure">{t("goodText")}</p>
        <p className="mt-2">
          <Link href="/lists" className="inline-flex min-h-6 items-center max-sm:min-h-11">
            {t("lists")}
          </Link>
        </p>
      </Section>
      <div className="grid gap-x-12 lg:grid-cols-2 large:grid-cols-1">
        <Section id="wrong" title={t("wrong")}>
          <p className="max-w-measure text-ink-2">{t("wrongText")}</p>
        </Section>
        <Section title={t("repair")}>
          <p className="max-w-measure text-ink-2">{t("repairText")}</p>
        </Section>
        <Section id="certificate" title={t("certificate")} lead={t("certificateLead")}>
          <CertificateCheckForm />
        </Section>
        <Section title={t("bulletin")} lead={t("bulletinLead")}>
          <Panel className="px-4 py-1">
            <ul>
              {years
                .filter((year) => year >= firstBulletinYear)
                .map((year) => (
                  <li
                    key={year}
                    className="flex min-h-row items-center justify-between gap-4 border-line border-b last:border-b-0"
                  >
                    <span>{t("bulletinYear", { year: String(year) })}</span>
                    <span className="flex gap-4">
                      {(["pdf", "xlsx"] as const).map((format) => (
                        <Link
                          key={format}
                          href={`/api/credit/bulletins/${year}?format=${format}`}
                          prefetch={false}
                          aria-label={`${t("bulletinYear", { year: String(year) })} ${t(format)}`}
                          className="inline-flex min-h-6 items-center max-sm:min-h-11"
                        >
                          {t(format)}
                        </Link>
                      ))}
                    </span>
                  </li>
                ))}
            </ul>
          </Panel>
        </Section>
      </div>
    </>
  );
}
