import { getLocale, getTranslations } from "next-intl/server";
import { RailSection } from "@/components/cases/rail-section";
import { RadioField } from "@/components/form/choice-fields";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextareaField } from "@/components/form/textarea-field";
import { StatusTag } from "@/components/record/status-tag";
import { handlesCase } from "@/lib/domain/cases/policy";
import { type CaseOpinion, listOpinions } from "@/lib/domain/cases/queries/opinions";
import { opinionStances } from "@/lib/domain/cases/schema";
import { formatMoment } from "@/lib/platform/i18n/formats";
import { submitOpinion } from "./actions";
import { AskOpinion } from "./ask-opinion";
import { CaseFields } from "./case-fields";
import type { CaseContext } from "./procedure";

type CaseOpinionsProps = Omit<CaseContext, "today">;

const tones = { favorable: "ok", unfavorable: "bad", neutral: "neutral" } as const;

/** Questions to colleagues and other offices, with what they answered. */
export async function CaseOpinions({ actor, file, list }: CaseOpinionsProps) {
  const [t, opinions] = [await getTranslations("cases.opinions"), await listOpinions(actor, file)];
  const mayAsk = handlesCase(actor, file) && file.closedAt === null;
  if (!mayAsk && opinions.length === 0) return null;
  const waiting = opinions.filter(({ answeredAt }) => answeredAt === null).length;
  return (
    <RailSection
      id="opinions"
      title={t("title")}
      count={waiting > 0 ? t("waitingCount", { count: waiting }) : opinions.length}
      open={opinions.length > 0}
    >
      <ul className="grid gap-3 text-s">
        {opinions.map((opinion) => (
          <Opinion key={opinion.id} opinion={opinion} />
        ))}
      </ul>
      {mayAsk && <AskOpinion actor={actor} file={file} list={list} />}
    </RailSection>
  );
}

async function Opinion({ opinion }: { opinion: CaseOpinion }) {
  const [t, locale] = [await getTranslations("cases.opinions"), await getLocale()];
  return (
    <li>
      <p className="whitespace-pre-line">{opinion.question}</p>
      <p className="text-ink-3 text-xs">
        {t("askedBy", {
          by: opinion.askedByName,
          asked: opinion.subdistrictCode ? t("centerOf", { name: opinion.askedName }) : opinion.askedName,
          when: formatMoment(opinion.askedAt, locale),
        })}
      </p>
      {opinion.answeredAt && opinion.stance ? (
        <div className="mt-1 border-line-strong border-l-2 pl-3">
          <StatusTag tone={tones[opinion.stance]}>{t(`stances.${opinion.stance}`)}</StatusTag>
          <p className="mt-1 whitespace-pre-line">{opinion.answer}</p>
          <p className="text-ink-3 text-xs">
            {opinion.answeredByName} · {formatMoment(opinion.answeredAt, locale)}
          </p>
        </div>
      ) : (
        <p className="mt-1 text-ink-2">{t("notAnswered")}</p>
      )}
    </li>
  );
}

/** What the reader, or the reader's office, was asked and has not answered: it stands before everything else. */
export async function OpinionsAskedOfReader({ actor, file, list }: CaseOpinionsProps) {
  const [t, opinions] = [await getTranslations("cases.opinions"), await listOpinions(actor, file)];
  return opinions
    .filter(({ isMine }) => isMine)
    .map((opinion) => (
      <section key={opinion.id} className="rounded bg-sky-wash px-4 py-3" data-print="hide">
        <h2 className="text-m">{t("askedOfYou", { by: opinion.askedByName })}</h2>
        <p className="mt-1 mb-3 whitespace-pre-line text-s">{opinion.question}</p>
        <Form action={submitOpinion} id={`opinion-${opinion.id}`} draftOf={actor.accountId ?? ""}>
          <CaseFields id={file.id} list={list} />
          <input type="hidden" name="opinionId" value={opinion.id} />
          <RadioField
            name="stance"
            label={t("stance")}
            choices={opinionStances.map((value) => ({ value, label: t(`stances.${value}`) }))}
            inline
            required
          />
          <TextareaField name="answer" label={t("answer")} rows={4} required />
          <SubmitButton>{t("give")}</SubmitButton>
        </Form>
      </section>
    ));
}
