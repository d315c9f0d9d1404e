import { useChangeWords } from "@/components/organizations/change-words";
import { DifferenceRows } from "@/components/record/difference-rows";
import type { ProposedChanges } from "@/lib/domain/organizations/amendments/schema";
import { amendableFields } from "@/lib/domain/organizations/schema";

type ProposedDifferencesProps = { changes: ProposedChanges; names: ReadonlyMap<string, string> };

/** What the register says, and what it shall say, in the order of a certificate. */
export function ProposedDifferences({ changes, names }: ProposedDifferencesProps) {
  const words = useChangeWords(names);
  return (
    <DifferenceRows
      differences={amendableFields.flatMap((field) => {
        const change = changes[field];
        if (!change) return [];
        return [
          {
            label: words.label(field),
            before: words.value(field, change.before),
            after: words.value(field, change.after),
          },
        ];
      })}
    />
  );
}
