import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { GetForm } from "@/components/list/get-form";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { getRule } from "@/lib/domain/district/queries/rules";
import { today } from "@/lib/platform/clock/today";
import { paramOf } from "@/lib/platform/lists/paging";
import { FoundOrganizations } from "./found-organizations";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("complaints.landing"))("title") };
}

type Search = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const steps = ["1", "2", "3", "4", "5"] as const;
const notHere = ["1", "2", "3"] as const;

/** How to complain of an organization or thank it: find it, and what happens then. */
export default async function ComplaintsPage({ searchParams }: Search) {
  const words = (paramOf(await searchParams, "q") ?? "").slice(0, 100);
  const [t, triage, reply] = await Promise.all([
    getTranslations("complaints.landing"),
    getRule("complaint.triageWorkingDays", today()),
    getRule("complaint.replyWorkingDays", today()),
  ]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <Section title={t("find")} lead={t("findHelp")} className="mt-6">
        <GetForm
          action="/complaints"
          role="search"
          label={t("search")}
          className="flex max-w-2xl flex-wrap gap-2"
        >
          <label htmlFor="complaint-search" className="sr-only">
            {t("search")}
          </label>
          <Input
            id="complaint-search"
            type="search"
            name="q"
            defaultValue={words}
            placeholder={t("search")}
            className="min-w-0 flex-1"
          />
          <Button type="submit" tone="primary">
            {t("search")}
          </Button>
        </GetForm>
        {words.trim() !== "" && <FoundOrganizations words={words} />}
      </Section>
      <Section title={t("how")}>
        <ol className="grid max-w-measure list-decimal gap-2 pl-6">
          {steps.map((step) => (
            <li key={step}>{t(`steps.${step}`, { triage, reply })}</li>
          ))}
        </ol>
      </Section>
      <Section title={t("not")}>
        <ul className="grid max-w-measure list-disc gap-2 pl-6">
          {notHere.map((item) => (
            <li key={item}>{t(`notItems.${item}`)}</li>
          ))}
        </ul>
      </Section>
    </>
  );
}
