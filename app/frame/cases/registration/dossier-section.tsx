import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import type { CaseCorrection } from "@/lib/domain/cases/queries/corrections";
import type { Material } from "@/lib/domain/registrations/application/rules";
import type { Answers, SectionKey } from "@/lib/domain/registrations/application/schema";
import type { AnswerWords } from "./answer-words";
import { DossierAnswer } from "./dossier-answer";
import { DossierMaterial, type ShownDocument } from "./dossier-material";
import { DossierPeople } from "./dossier-people";
import { dossierOf } from "./dossier-rows";

export type DossierSectionProps = {
  caseId: string;
  section: SectionKey;
  answers: { now: Answers; past: Answers | null };
  words: AnswerWords;
  /** What the register holds now, by field. */
  registered: Map<string, string>;
  materials: Material[];
  documents: ShownDocument[];
  corrections: CaseCorrection[];
  mayReveal: boolean;
  mayCorrect: boolean;
};

/** One section of an application: its answers, its repeated rows, and beside them the documents that prove it. */
export function DossierSection(props: DossierSectionProps) {
  const { section, answers, materials, documents, corrections, ...shared } = props;
  const t = useTranslations("registrations.sections");
  const say = useTranslations("cases.answers");
  const { rows, tables, changes } = dossierOf(section, answers.now, answers.past);
  const correctionsAt = (target: string) => corrections.filter((one) => one.target === target);
  return (
    <Section
      compact
      title={
        <>
          {t(section)}
          {changes > 0 && (
            <span className="ml-2 font-normal text-amber text-s">{say("changes", { count: changes })}</span>
          )}
        </>
      }
    >
      <dl className="border-line border-t text-s">
        {rows.map((row) => (
          <DossierAnswer
            key={row.field}
            row={row}
            section={section}
            corrections={correctionsAt(row.target)}
            {...shared}
          />
        ))}
      </dl>
      {tables.map((table) => (
        <DossierPeople
          key={table.field}
          table={table}
          section={section}
          corrections={correctionsAt(table.target)}
          {...shared}
        />
      ))}
      {materials.length > 0 && (
        <dl className="text-s">
          {materials.map((material) => (
            <DossierMaterial
              key={material.key}
              caseId={shared.caseId}
              material={material}
              documents={documents.filter((document) => document.material === material.key)}
              corrections={correctionsAt(material.key)}
              mayCorrect={shared.mayCorrect}
            />
          ))}
        </dl>
      )}
    </Section>
  );
}
