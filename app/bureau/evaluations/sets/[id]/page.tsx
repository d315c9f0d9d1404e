import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { IndicatorTree } from "@/components/evaluations/indicator-tree";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { PageHeader } from "@/components/layout/page-header";
import { Section } from "@/components/layout/section";
import { TaskList } from "@/components/record/task-list";
import { Callout } from "@/components/ui/callout";
import { Disclosure } from "@/components/ui/disclosure";
import { Tag } from "@/components/ui/tag";
import { indicatorSetLifecycle } from "@/lib/domain/evaluations/indicator-sets/policy";
import { getIndicatorSet } from "@/lib/domain/evaluations/indicator-sets/queries";
import { indicatorsOf, pointsOfDimension, pointsOfSet } from "@/lib/domain/evaluations/indicator-sets/rules";
import { fullPoints, grades } from "@/lib/domain/evaluations/schema";
import { requireDesk } from "@/lib/platform/auth/current-actor";
import { orNotFound } from "@/lib/platform/http/or-not-found";
import { adoptSet, copySet, discardSet, keepSet } from "../../actions";

type Params = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("evaluations.bureau"))("set") };
}

/** One indicator set: read, written while it is a draft, put in force by a second officer, copied for the next. */
export default async function IndicatorSetPage({ params }: Params) {
  const actor = await requireDesk("bureau");
  const { id } = await params;
  const set = await orNotFound(id, () => getIndicatorSet(actor, id));
  const [t, words, kinds, locale] = [
    await getTranslations("evaluations.bureau"),
    await getTranslations("evaluations"),
    await getTranslations("organizations.kinds"),
    await getLocale(),
  ];
  const { tree, cutoffs, version } = set;
  const isEnglish = locale === "en";
  const open = indicatorSetLifecycle.stepsFor(actor, set);
  const mayEdit = open.includes("editSet");
  const points = pointsOfSet(tree);
  return (
    <>
      <PageHeader
        breadcrumbs={[{ href: "/bureau/evaluations/sets", label: t("tabs.sets") }]}
        eyebrow={`${kinds(set.kind)} · ${t("version", { ordinal: set.ordinal })}`}
        title={isEnglish ? set.titleEn : set.title}
        lead={isEnglish ? set.basisEn : set.basis}
        facts={[
          { label: t("indicators"), value: indicatorsOf(tree).length },
          { label: t("points"), value: `${points} / ${fullPoints}` },
          { label: t("draftedBy"), value: set.createdByName },
          ...(set.adoptedByName ? [{ label: t("adoptedBy"), value: set.adoptedByName }] : []),
        ]}
        tags={<Tag>{words(`setStatuses.${set.status}`)}</Tag>}
      />
      {mayEdit && points !== fullPoints && (
        <Callout tone="warn">{t("pointsOff", { points, missing: fullPoints - points })}</Callout>
      )}
      <div className="flex flex-wrap gap-3">
        {open.includes("adoptSet") && (
          <Form action={adoptSet} id="adopt">
            <input type="hidden" name="id" value={id} />
            <SubmitButton>{t("adopt")}</SubmitButton>
          </Form>
        )}
        {mayEdit && !open.includes("adoptSet") && <p className="text-ink-2 text-s">{t("ownDraft")}</p>}
        {open.includes("copySet") && set.status === "adopted" && (
          <Form action={copySet} id="copy">
            <input type="hidden" name="id" value={id} />
            <SubmitButton tone="plain">{t("copy")}</SubmitButton>
          </Form>
        )}
      </div>
      {mayEdit && (
        <>
          <Section title={t("editDimensions")}>
            <TaskList
              groups={[
                {
                  tasks: tree.map((dimension) => ({
                    href: `/bureau/evaluations/sets/${id}/${dimension.key}`,
                    label: isEnglish ? dimension.name.en : dimension.name.zh,
                    hint: t("count", { count: dimension.indicators.length }),
                    status: { tone: "info", label: t("pointsOf", { points: pointsOfDimension(dimension) }) },
                  })),
                },
              ]}
            />
          </Section>
          <Disclosure summary={t("editWords")}>
            <Form action={keepSet} id="set">
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="version" value={version} />
              <TextField name="title" label={t("titleZh")} defaultValue={set.title} required />
              <TextField name="titleEn" label={t("titleEn")} defaultValue={set.titleEn} required />
              <TextField name="basis" label={t("basisZh")} defaultValue={set.basis} required />
              <TextField name="basisEn" label={t("basisEn")} defaultValue={set.basisEn} required />
              <div className="flex flex-wrap gap-4">
                {grades.map((grade) => (
                  <TextField
                    key={grade}
                    name={`cutoff${grade}`}
                    label={t("cutoff", { grade: words(`grades.${grade}`) })}
                    type="number"
                    defaultValue={String(cutoffs[grade])}
                    className="w-28"
                    required
                  />
                ))}
              </div>
              <SubmitButton>{t("save")}</SubmitButton>
            </Form>
          </Disclosure>
          <Disclosure summary={t("discardSet")}>
            <Form action={discardSet} id="discard">
              <input type="hidden" name="id" value={id} />
              <SubmitButton tone="danger-quiet">{t("discardSet")}</SubmitButton>
            </Form>
          </Disclosure>
        </>
      )}
      <Section title={t("indicators")}>
        <IndicatorTree tree={tree} />
      </Section>
    </>
  );
}
