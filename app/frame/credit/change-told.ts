import type { CreditWords } from "@/components/credit/credit-words";
import type { CreditRecordView } from "@/lib/domain/credit/records/schema";
import type { LineChange } from "@/lib/domain/credit/scores/schema";

/** What a changed line stands for: the fact where the reader may see it, else the rule, else the dimension. */
export function changeTold(
  { dimension, kind, key, recordId }: LineChange,
  words: CreditWords,
  records: ReadonlyMap<string, CreditRecordView>,
): string {
  const record = recordId === null ? undefined : records.get(recordId);
  if (record) return words.fact(record.kind, record);
  if (key !== null) return words.rule(key);
  const name = words.dimension(dimension);
  return kind === "dimension" ? name : `${name} · ${words.say(`lineKinds.${kind}`)}`;
}
