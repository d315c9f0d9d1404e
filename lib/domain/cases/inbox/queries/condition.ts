import { getWorkingCalendar } from "@/lib/domain/district/queries/calendar";
import type { Actor } from "@/lib/platform/auth/actor";
import { addDays, addWorkingDays, type CalendarDate } from "@/lib/platform/clock";
import { startOfDayInShanghai } from "@/lib/platform/clock/shanghai";
import { toDatabaseDate } from "@/lib/platform/db/dates";
import { ComplaintTopic, type Prisma } from "@/lib/platform/db/generated/client";
import { asksNothing, searchCondition } from "@/lib/platform/search-keys";
import { officeCasesVisibleTo } from "../../policy";
import { caseParties, caseProcedures } from "../../schema";
import { handlingRoles, officeOf, proceduresOf } from "../policy";
import type { InboxQuery, InboxSearch, InboxTab } from "../schema";

type CaseFilter = Prisma.CaseWhereInput;

const nothing: CaseFilter = { id: { in: [] } };
/** Named one by one, not as "not ended": so the index leads to the few among all that were ever ended. */
const openParties = caseParties.filter((party) => party !== "nobody");
const open: CaseFilter = { waitsFor: { in: openParties } };

/** A case counts as due soon from so many working days before its last day on. */
const soon = 3;
/** A case is listed among those that ended lately for so many days. */
const lately = 30;

/** The place whose cases an office has; nothing for those who sit at no office. */
function placeOf(actor: Actor) {
  const { subdistrictCode, supervisoryUnitId } = actor;
  switch (officeOf(actor)) {
    case "bureau":
      return {};
    case "center":
      return subdistrictCode === null ? null : { subdistrictCode };
    case "supervisoryUnit":
      return supervisoryUnitId === null ? null : { supervisoryUnitId };
    default:
      return null;
  }
}

/** At the bureau each officer has the cases of their own procedures; those who decide or look on have all. */
function ofTheirWork(actor: Actor): CaseFilter {
  const procedures = proceduresOf(actor);
  return procedures.length === caseProcedures.length ? {} : { procedure: { in: [...procedures] } };
}

function waitingFor(actor: Actor): CaseFilter {
  const [office, place] = [officeOf(actor), placeOf(actor)];
  return office === null || place === null ? nothing : { waitsFor: office, ...place, ...ofTheirWork(actor) };
}

function waitingForOthers(actor: Actor): CaseFilter {
  const [office, place] = [officeOf(actor), placeOf(actor)];
  if (office === null || place === null) return nothing;
  const others: CaseFilter = { waitsFor: { in: openParties.filter((party) => party !== office) } };
  return Object.keys(place).length === 0
    ? { ...others, ...ofTheirWork(actor) }
    : { OR: [others, { waitsFor: office, NOT: place }] };
}

/** Waits for the office while nobody of the office has it: not even the colleague of another office who had it before. */
function unassigned(actor: Actor): CaseFilter {
  const [office, place] = [officeOf(actor), placeOf(actor)];
  if (office === null || place === null) return nothing;
  const inOffice = { endedAt: null, role: { in: [...handlingRoles[office]] }, ...place };
  return {
    AND: [
      waitingFor(actor),
      { OR: [{ assigneeId: null }, { assignee: { memberships: { none: inOffice } } }] },
    ],
  };
}

/** Asked for an opinion in person or as an office, and not answered yet. */
function asked(actor: Actor): CaseFilter {
  if (actor.accountId === null) return nothing;
  const place = placeOf(actor);
  const isPlace = place !== null && Object.keys(place).length > 0;
  const who = [{ accountId: actor.accountId }, ...(isPlace ? [place] : [])];
  return { opinions: { some: { answeredAt: null, OR: who } } };
}

async function dueSoon(actor: Actor, today: CalendarDate): Promise<CaseFilter> {
  const last = addWorkingDays(await getWorkingCalendar(), today, soon).date;
  return { AND: [waitingFor(actor), { dueOn: { gte: toDatabaseDate(today), lte: toDatabaseDate(last) } }] };
}

async function inTab(actor: Actor, tab: InboxTab, { now, today }: InboxSearch): Promise<CaseFilter> {
  switch (tab) {
    case "waiting":
      return waitingFor(actor);
    case "mine":
      return actor.accountId === null ? nothing : { AND: [open, { assigneeId: actor.accountId }] };
    case "unassigned":
      return unassigned(actor);
    case "due":
      return dueSoon(actor, today);
    case "overdue":
      return { AND: [waitingFor(actor), { dueOn: { lt: toDatabaseDate(today) } }] };
    case "others":
      return waitingForOthers(actor);
    case "asked":
      return asked(actor);
    case "closed":
      return { closedAt: { gte: new Date(now.getTime() - lately * 86_400_000) }, ...ofTheirWork(actor) };
    case "all":
      return {};
  }
}

/** Number, title and applicant, by any two Han characters, pinyin or initials. */
function searchedFor(query: string): CaseFilter {
  if (query === "") return {};
  const condition = searchCondition(query);
  if (asksNothing(condition)) return nothing;
  const grams = [...condition.han.flatMap((run) => run.grams), ...condition.initials];
  const bare = (like: string) => like.slice(1, -1);
  return {
    AND: [
      ...(grams.length > 0 ? [{ grams: { hasEvery: grams } }] : []),
      ...condition.han.map(({ like }) => ({ searchText: { contains: bare(like) } })),
      ...condition.latin.map((like) => ({ latinText: { contains: bare(like) } })),
    ],
  };
}

function assignedTo(actor: Actor, assignees: readonly string[]): CaseFilter {
  const named = assignees.flatMap((assignee) => {
    if (assignee === "nobody") return [{ assigneeId: null }];
    if (assignee === "me") return actor.accountId === null ? [nothing] : [{ assigneeId: actor.accountId }];
    return [{ assigneeId: assignee }];
  });
  return named.length === 0 ? {} : { OR: named };
}

/** From the first moment of one day in Shanghai to the last of another. */
const between = (from: CalendarDate | null, to: CalendarDate | null) => ({
  ...(from && { gte: startOfDayInShanghai(from) }),
  ...(to && { lt: startOfDayInShanghai(addDays(to, 1)) }),
});

const isTopic = (word: string): word is ComplaintTopic => word in ComplaintTopic;

const among = (values: readonly string[]) => ({ in: [...values] });

function filteredBy(actor: Actor, query: InboxQuery): CaseFilter {
  const { procedure, kind, status, subdistrict, assignee, outcome, direct } = query;
  const { turn, ground, topic, submittedFrom, submittedTo, dueFrom, dueTo, decidedFrom, decidedTo } = query;
  return {
    AND: [
      procedure.length > 0 ? { procedure: { in: procedure } } : {},
      kind.length > 0 ? { kind: among(kind) } : {},
      status.length > 0 ? { status: among(status) } : {},
      subdistrict.length > 0 ? { subdistrictCode: among(subdistrict) } : {},
      outcome.length > 0 ? { outcome: among(outcome) } : {},
      turn.length > 0 ? { waitsFor: { in: turn } } : {},
      ground.length > 0 ? { registration: { refusalGround: among(ground) } } : {},
      topic.length > 0 ? { complaint: { topic: { in: topic.filter(isTopic) } } } : {},
      direct === null ? {} : { isDirect: direct === "yes" },
      submittedFrom || submittedTo ? { submittedAt: between(submittedFrom, submittedTo) } : {},
      decidedFrom || decidedTo ? { decidedAt: between(decidedFrom, decidedTo) } : {},
      dueFrom ? { dueOn: { gte: toDatabaseDate(dueFrom) } } : {},
      dueTo ? { dueOn: { lte: toDatabaseDate(dueTo) } } : {},
      assignedTo(actor, assignee),
    ],
  };
}

/** What a search asks of a case, for a tab: never more than the reader's office may know of. */
export async function inboxCondition(
  actor: Actor,
  search: InboxSearch,
  tab: InboxTab = search.tab,
): Promise<CaseFilter> {
  return {
    AND: [
      officeCasesVisibleTo(actor),
      await inTab(actor, tab, search),
      searchedFor(search.q),
      filteredBy(actor, search),
    ],
  };
}
