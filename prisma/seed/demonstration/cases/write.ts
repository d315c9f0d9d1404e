import { kindTraits } from "@/lib/domain/registrations/rules";
import { yearOf } from "@/lib/platform/clock";
import type { Transaction } from "@/lib/platform/db/client";
import { insertRows } from "../../insert-rows";
import { chanceOf } from "../chance";
import type { Resident } from "../district";
import type { Desk } from "../histories/actors";
import type { HistoryEntry } from "../histories/entry";
import { uuidAt } from "../identities";
import { applicantBook } from "./applicants";
import { tellLetters } from "./letters";
import type { Applicant, Matter } from "./matter";
import { filingMatters, upgradeMatters } from "./matters/groups";
import { nameCheckMatters } from "./matters/name-checks";
import { newcomingMatters } from "./matters/newcoming";
import { ongoingMatters } from "./matters/ongoing";
import { registeredMatters } from "./matters/registered";
import { storePapers } from "./papers";
import { entriesOf } from "./record";
import {
  caseRow,
  correctionRows,
  documentRows,
  pauseRows,
  registrationRow,
  sectionRows,
  submissionRows,
} from "./rows";
import { tellSteps } from "./steps";
import { type ToldCase, tellCase } from "./told";
import { exchangeOf, notes } from "./words";

type Units = readonly { id: string; name: string; englishName: string }[];
type Accounts = readonly { id: string; loginName: string; name: string }[];

function applicantNamed(accounts: Accounts, loginName: string): Applicant {
  const account = accounts.find((one) => one.loginName === loginName);
  if (!account) throw new RangeError(loginName);
  return { accountId: account.id, name: account.name };
}

/** Gives the cases their numbers in the order in which they came in: without gaps within a year. */
function numberCases(cases: readonly ToldCase[]): Map<number, number> {
  const counts = new Map<number, number>();
  const submitted = cases
    .filter(({ steps }) => steps.length > 0)
    .sort((one, other) => (one.steps[0]?.at.getTime() ?? 0) - (other.steps[0]?.at.getTime() ?? 0));
  for (const told of submitted) {
    const year = yearOf(told.steps[0]?.day ?? "2026-01-01");
    const ordinal = (counts.get(year) ?? 0) + 1;
    counts.set(year, ordinal);
    told.number = `PT-${year}-${String(ordinal).padStart(6, "0")}`;
  }
  return counts;
}

/** Everybody on the applicant's side, with the role that waits for them. */
const participantRows = (cases: readonly ToldCase[]) =>
  cases
    .filter(
      ({ matter }) => kindTraits[matter.kind].applicant !== "organization" && !matter.applicant.isCenter,
    )
    .map(({ id, matter, createdAt }) => ({
      caseId: id,
      accountId: matter.applicant.accountId,
      futureRole: "legalRepresentative" as const,
      addedAt: createdAt,
    }));

/** Writes a year of cases in every state, and returns how they came about for the record. */
export async function writeCases(
  tx: Transaction,
  residents: readonly Resident[],
  desks: readonly Desk[],
  { units, accounts }: { units: Units; accounts: Accounts },
): Promise<HistoryEntry[]> {
  const chance = chanceOf("cases");
  const book = applicantBook();
  const unitNames = new Map(units.map(({ id, name }) => [id, name]));
  const unitIds = new Map(units.map(({ id, name }) => [name, id]));
  const staff = new Map(
    desks
      .filter(({ role }) => role === "centerStaff")
      .map(({ subdistrictCode, accountId, name }) => [subdistrictCode ?? "", { accountId, name }]),
  );
  const matters: Matter[] = [
    ...registeredMatters(residents, book),
    ...newcomingMatters(book, unitIds, applicantNamed(accounts, "resident.one")),
    ...ongoingMatters(residents, book, applicantNamed(accounts, "org.nuanlin")),
    ...filingMatters(book, staff),
    ...upgradeMatters(residents, book),
    ...nameCheckMatters(book),
  ];
  const cast = { desks, units: unitNames };
  const cases = matters.map((matter) => tellCase(chance, matter, tellSteps(chance, matter, cast)));
  const counts = numberCases(cases);
  const letters = tellLetters(cases, new Map(units.map((unit) => [unit.id, unit])));
  const papers = await storePapers();
  const scanId = papers.get("supervisoryConsent")?.id ?? "";

  await tx.account.createMany({ data: book.accounts });
  await tx.membership.createMany({ data: book.memberships });
  await tx.storedFile.createMany({ data: [...papers.values()] });
  await insertRows(tx, "Case", cases.map(caseRow));
  await insertRows(
    tx,
    "Registration",
    cases.map((told) => registrationRow(told, scanId)),
  );
  await insertRows(tx, "CaseParticipant", participantRows(cases));
  await insertRows(tx, "CaseSection", cases.flatMap(sectionRows));
  const documents = new Map(cases.map((told) => [told, documentRows(chance, told, papers)]));
  await insertRows(tx, "CaseDocument", [...documents.values()].flat());
  await insertRows(
    tx,
    "CaseSubmission",
    cases.flatMap((told) => submissionRows(chance, told, documents.get(told) ?? [])),
  );
  await insertRows(
    tx,
    "CaseCorrection",
    cases.flatMap((told) => correctionRows(chance, told)),
  );
  await insertRows(
    tx,
    "CasePause",
    cases.flatMap((told) => pauseRows(chance, told)),
  );
  await insertRows(tx, "CaseLetter", letters.rows);
  await tx.numberSeries.createMany({
    data: [
      ...[...counts].map(([year, count]) => ({ series: `case-${year}`, next: count + 1 })),
      ...[...letters.series].map(([series, count]) => ({ series, next: count + 1 })),
    ],
  });
  const exchanges = new Map(cases.map((told) => [told, exchangeOf(chance, told, desks)]));
  await insertRows(tx, "CaseMessage", messageRows(exchanges));
  await insertRows(tx, "CaseNote", noteRows(cases, desks));
  await insertRows(tx, "CaseReading", readingRows(cases, exchanges, desks));
  return cases.flatMap((told) => entriesOf(told, letters.numbers, exchanges.get(told) ?? []));
}

function messageRows(exchanges: ReadonlyMap<ToldCase, ReturnType<typeof exchangeOf>>) {
  const chance = chanceOf("messages");
  return [...exchanges].flatMap(([{ id }, exchange]) =>
    exchange.map(({ at, author, fromApplicant, body }, index) => ({
      id: uuidAt(chance, at),
      caseId: id,
      fromApplicant,
      authorId: author.actorId ?? "",
      authorName: author.actorName,
      body,
      sentAt: at,
      readAt: exchange[index + 1]?.at ?? null,
    })),
  );
}

function noteRows(cases: readonly ToldCase[], desks: readonly Desk[]) {
  const chance = chanceOf("notes");
  const officers = desks.filter(({ role }) => role === "registrationOfficer");
  return cases
    .filter(({ state }) => state.acceptedAt !== null && chance.happens(0.18))
    .map(({ id, state }) => {
      const author = chance.pick(officers);
      const writtenAt = new Date((state.acceptedAt?.getTime() ?? 0) + chance.between(40, 400) * 60_000);
      return {
        id: uuidAt(chance, writtenAt),
        caseId: id,
        desk: "bureau" as const,
        authorId: author.accountId,
        authorName: author.name,
        body: chance.pick(notes),
        writtenAt,
      };
    });
}

/** What came in since then is new to everybody. */
const unreadSince = Date.parse("2026-11-19T01:00:00Z");

/** Who of the offices has opened which case: everybody what is theirs, but for the newest. */
function readingRows(
  cases: readonly ToldCase[],
  exchanges: ReadonlyMap<ToldCase, ReturnType<typeof exchangeOf>>,
  desks: readonly Desk[],
) {
  const isTheirs = ({ role, subdistrictCode }: Desk, { matter }: ToldCase) =>
    role === "registrationOfficer" ||
    role === "approver" ||
    (subdistrictCode !== null && subdistrictCode === matter.subject.subdistrictCode) ||
    role === "supervisoryReviewer";
  return cases.flatMap((told) => {
    const moments = [...told.steps, ...(exchanges.get(told) ?? [])].map(({ at }) => at.getTime());
    const last = Math.max(0, ...moments);
    if (last === 0 || last >= unreadSince) return [];
    return desks
      .filter((desk) => isTheirs(desk, told))
      .map(({ accountId }) => ({ caseId: told.id, accountId, readAt: new Date(last + 3_600_000) }));
  });
}
