/** Judges conclusions in bulk by the database alone. */
import type pg from "pg";
import { recordProblems } from "./amendment-verdict";

type Row = {
  number: string;
  status: string;
  conclusion: string | null;
  isDone: boolean;
  letters: number;
  events: number;
  refusal: string | null;
};

const chosen = `
  SELECT c."number", c."status", a."conclusion", l."isDone", l."refusal",
    (SELECT count(*)::int FROM "CaseLetter" t WHERE t."caseId" = c."id") AS letters,
    (SELECT count(*)::int FROM "Event" e WHERE e."subjectId" = c."id"::text AND e."verb" = 'annualCheck.concluded') AS events
  FROM "CleanConclusion" l JOIN "Case" c ON c."id" = l."caseId" JOIN "AnnualCheck" a ON a."caseId" = c."id"
  WHERE l."taskId" = $1 ORDER BY l."ordinal"`;

/** A report is concluded with its letter, its event and its line in the run, or it is as it was. */
function halfDone(row: Row): string[] {
  const isConcluded = row.status === "concluded";
  const isWhole =
    (row.conclusion === "qualified") === isConcluded &&
    row.letters === Number(isConcluded) &&
    row.events === Number(isConcluded) &&
    (row.isDone && row.refusal === null) === isConcluded;
  return isWhole ? [] : [`${row.number} is half done: ${JSON.stringify(row)}`];
}

const gaps = `
  SELECT count(*)::int AS taken, coalesce(max(substring("number" from '〕(\\d+)号')::int), 0) AS highest
  FROM "CaseLetter" WHERE "number" LIKE '普民社年检%'`;

/** What is wrong: reports half concluded, numbers of letters with gaps, a broken record. */
export async function cleanVerdict(client: pg.Client, taskId: string): Promise<string[]> {
  const { rows } = await client.query<Row>(chosen, [taskId]);
  const { taken, highest } = (await client.query<{ taken: number; highest: number }>(gaps)).rows[0] ?? {
    taken: 0,
    highest: -1,
  };
  return [
    ...rows.flatMap(halfDone),
    ...(taken === highest ? [] : [`${taken} letters with numbers up to ${highest}`]),
    ...(await recordProblems(client)),
  ];
}
