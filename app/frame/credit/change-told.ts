import type { CreditWords } from "@/components/credit/credit-words";
import type { CreditRecordView } from "@/lib/domain/credit/records/schema";
import type { LineChange } from "@/lib/domain/credit/scores/schema";

/** What a changed line stands for: the fact where the reader may see it, else the rule or the dimension, and what was done to it. */
export function changeTold(
  { dimension, kind, key, recordId }: LineChange,
  words: CreditWords,
  records: ReadonlyMap<string, CreditRecordView>,
): string {
  const record = recordId === null ? undefined : records.get(recordId);
  if (record) return words.fact(record.kind, record);
  const name = key === null ? words.dimension(dimension) : words.rule(key);
  return kind === "dimension" || kind === "record" ? name : `${name} · ${words.say(`lineKinds.${kind}`)}`;
}
