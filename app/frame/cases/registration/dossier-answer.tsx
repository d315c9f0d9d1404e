import { useTranslations } from "next-intl";
import type { CaseCorrection } from "@/lib/domain/cases/queries/corrections";
import type { SectionKey } from "@/lib/domain/registrations/application/schema";
import type { AnswerWords } from "./answer-words";
import { DossierRow } from "./dossier-row";
import type { DossierRow as Row } from "./dossier-rows";
import { RevealedNumber } from "./revealed-number";

type DossierAnswerProps = {
  caseId: string;
  section: SectionKey;
  row: Row;
  words: AnswerWords;
  registered: Map<string, string>;
  corrections: CaseCorrection[];
  mayReveal: boolean;
  mayCorrect: boolean;
};

/** One answer: struck out before it what the register holds, marked where it changed since the last submission. */
export function DossierAnswer(props: DossierAnswerProps) {
  const { caseId, section, row, words, registered, corrections, mayReveal, mayCorrect } = props;
  const t = useTranslations();
  const name = t(`registrations.fields.${section}.${row.field}` as never);
  const value = words(row.traits, row.value);
  const onRegister = registered.get(row.field);
  const before = row.before === undefined ? undefined : words(row.traits, row.before);
  const isNew = before !== undefined || (onRegister !== undefined && onRegister !== value);
  const isIdentity = row.traits.type === "identity" && value !== "";
  return (
    <DossierRow label={name} {...{ target: row.target, name, corrections, mayCorrect }}>
      {onRegister !== undefined && onRegister !== value && (
        <p className="text-ink-3">
          <span className="sr-only">{t("cases.answers.registered")}</span>
          <del>{onRegister || t("cases.answers.nothing")}</del>
        </p>
      )}
      {isIdentity ? (
        <RevealedNumber
          {...{ caseId, name, mayReveal }}
          mask={value}
          place={row.target}
          isChanged={isNew}
          label={t("cases.identity.reveal")}
        />
      ) : (
        <p className="max-w-measure whitespace-pre-line">
          {isNew ? (
            <ins className="rounded-tag bg-amber-wash px-1 text-ink no-underline">
              {value || t("cases.answers.nothing")}
            </ins>
          ) : (
            value || <span className="text-ink-3">{t("cases.answers.nothing")}</span>
          )}
        </p>
      )}
      {before !== undefined && (
        <p className="whitespace-pre-line text-ink-3 text-xs">
          {t("cases.answers.before")}
          <del>{before || t("cases.answers.nothing")}</del>
        </p>
      )}
    </DossierRow>
  );
}
