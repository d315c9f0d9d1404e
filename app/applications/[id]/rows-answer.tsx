import { useTranslations } from "next-intl";
import type { FieldTraits, SectionKey, TypedRow } from "@/lib/domain/registrations/application/schema";
import type { AnswerWords } from "../../frame/cases/registration/answer-words";

type RowsAnswerProps = {
  section: SectionKey;
  traits: Extract<FieldTraits, { type: "rows" }>;
  rows: TypedRow[];
  say: AnswerWords;
};

/** People of a repeated question, one an entry. */
export function RowsAnswer({ section, traits, rows, say }: RowsAnswerProps) {
  const t = useTranslations(`registrations.fields.${section}`);
  const columns = Object.entries(traits.columns).filter(([column]) => column !== "name");
  return (
    <ol className="grid list-decimal gap-2 pl-5">
      {rows.map((cells) => (
        <li key={JSON.stringify(cells)}>
          {cells.name}
          <ul className="flex flex-wrap gap-x-4 text-ink-2 text-s">
            {columns.map(([column, of]) => {
              const value = say(of, cells[column] ?? "");
              return (
                value !== "" && (
                  <li key={column}>
                    {t(column as never)} <span className="text-ink">{value}</span>
                  </li>
                )
              );
            })}
          </ul>
        </li>
      ))}
    </ol>
  );
}
