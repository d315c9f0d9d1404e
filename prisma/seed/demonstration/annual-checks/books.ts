import type { SectionAnswers } from "@/lib/domain/annual-checks/report/schema";
import { yuanText } from "@/lib/platform/forms/yuan-text";
import { type Chance, chanceOf } from "../chance";

/** What an organization's invented books depend on. Capital in fen. */
export type BookKeeper = {
  id: string;
  kind: "socialGroup" | "socialServiceOrganization" | "foundation" | "communityOrganization";
  establishedOn: Date | string;
  registeredCapital: bigint | null;
};

/** One year of invented books, all in whole yuan; they agree with themselves and with the year before. */
export type Books = {
  year: number;
  opening: Position;
  closing: Position;
  activity: Activity;
  last: Activity | null;
  bought: number;
};

type Position = {
  cash: number;
  receivables: number;
  cost: number;
  depreciation: number;
  payables: number;
  wages: number;
  taxes: number;
  unrestricted: number;
  restricted: number;
};

export type Activity = {
  free: number;
  bound: number;
  fees: number;
  services: number;
  grants: number;
  other: number;
  staff: number;
  daily: number;
  worn: number;
  taxes: number;
  management: number;
  financing: number;
  released: number;
};

const earliest = 2020;

const yearOf = (day: Date | string) =>
  typeof day === "string" ? Number(day.slice(0, 4)) : day.getUTCFullYear();

/** Spread over magnitudes: most are small, a few large. */
const spread = (chance: Chance, low: number, high: number) =>
  Math.round(low * (high / low) ** (chance.next() * chance.next() + chance.next() * 0.15));

const part = (chance: Chance, amount: number, low: number, high: number) =>
  Math.round((amount * chance.between(low * 10, high * 10)) / 1_000);

function firstPosition(capital: number): Position {
  return {
    ...{ cash: capital, receivables: 0, cost: 0, depreciation: 0, payables: 0, wages: 0, taxes: 0 },
    ...{ unrestricted: capital, restricted: 0 },
  };
}

export const incomeOf = ({ free, bound, fees, services, grants, other }: Activity) =>
  free + bound + fees + services + grants + other;
export const programOf = ({ staff, daily, worn, taxes }: Activity) => staff + daily + worn + taxes;
export const spendingOf = (activity: Activity) =>
  programOf(activity) + activity.management + activity.financing;

type Character = { isGroup: boolean; takesDonations: boolean };

function activityOf(
  chance: Chance,
  { isGroup, takesDonations }: Character,
  income: number,
  before: Position,
): Activity {
  const donated = takesDonations ? part(chance, income, 4, 18) : 0;
  const bound = Math.round(donated * 0.4);
  const fees = isGroup ? part(chance, income, 30, 55) : 0;
  const grants = part(chance, income, isGroup ? 5 : 8, 20);
  const other = part(chance, income, 0, 1);
  const services = income - donated - fees - grants - other;
  const released = Math.round((before.restricted + bound) * 0.7);
  const net = before.unrestricted + before.restricted;
  // A year's result stays small beside what there is, as it does where nobody may take profits out.
  const wanted = part(chance, income, -2, 6);
  const result = Math.max(-Math.round(net * 0.05), Math.min(wanted, Math.round(net * 0.2)));
  const spending = income - result;
  const management = part(chance, spending, 7, 11);
  const financing = part(chance, spending, 0, 0.2);
  const program = spending - management - financing;
  const worn = Math.min(Math.round((before.cost - before.depreciation) / 5), Math.round(program / 10));
  const staff = part(chance, program, 42, 58);
  const taxes = part(chance, program, 0, 1);
  return {
    ...{ free: donated - bound, bound, fees, services, grants, other, management, financing, released },
    ...{ staff, daily: program - worn - staff - taxes, worn, taxes },
  };
}

function closePosition(chance: Chance, before: Position, activity: Activity, bought: number): Position {
  const unrestricted =
    before.unrestricted + incomeOf(activity) - activity.bound - spendingOf(activity) + activity.released;
  const restricted = before.restricted + activity.bound - activity.released;
  const net = unrestricted + restricted;
  const receivables = Math.min(part(chance, net, 0, 6), Math.round(activity.services / 10));
  const owed = Math.min(part(chance, net, 1, 8), Math.round(activity.daily / 10));
  const wages = Math.min(Math.round(owed / 3), Math.round(activity.staff / 12));
  const taxes = Math.round(owed / 20);
  const payables = owed - wages - taxes;
  const cost = before.cost + bought;
  const depreciation = before.depreciation + activity.worn;
  const cash = net + owed - receivables - (cost - depreciation);
  return { cash, receivables, cost, depreciation, payables, wages, taxes, unrestricted, restricted };
}

/** The books of a year, kept on from the first year of which there are any; the same on every machine. */
export function booksOf(keeper: BookKeeper, year: number): Books {
  const chance = chanceOf(`books of ${keeper.id}`);
  const isGroup = keeper.kind === "socialGroup";
  const capital = Math.max(30_000, Number((keeper.registeredCapital ?? 0n) / 100n));
  const founding = spread(chance, 1, 4);
  let income = Math.max(
    spread(chance, isGroup ? 60_000 : 150_000, isGroup ? 900_000 : 4_500_000),
    Math.round(capital / 2),
  );
  let position = firstPosition(Math.round(capital * (1 + founding / 10)));
  let last: Activity | null = null;
  const takesDonations = chance.happens(0.55);
  for (let at = Math.min(year, Math.max(earliest, yearOf(keeper.establishedOn))); ; at++) {
    const activity = activityOf(chance, { isGroup, takesDonations }, income, position);
    const spare = Math.max(0, Math.round(position.cash * 0.08));
    const bought = chance.happens(0.5) ? Math.min(spare, chance.between(2, 30) * 1_000) : 0;
    const closing = closePosition(chance, position, activity, bought);
    if (at === year) return { year, opening: position, closing, activity, last, bought };
    income = Math.round((income * chance.between(88, 118)) / 100);
    position = closing;
    last = activity;
  }
}

const cells = (amounts: Record<string, number>): SectionAnswers =>
  Object.fromEntries(
    Object.entries(amounts)
      .filter(([, amount]) => amount !== 0)
      .map(([cell, amount]) => [cell, yuanText(BigInt(amount) * 100n)]),
  );

const under = (column: string, amounts: Record<string, number>) =>
  Object.fromEntries(Object.entries(amounts).map(([line, amount]) => [`${line}_${column}`, amount]));

const positionLines = (position: Position) => ({
  cash: position.cash,
  receivables: position.receivables,
  fixedAssetsCost: position.cost,
  depreciation: position.depreciation,
  payables: position.payables,
  wagesPayable: position.wages,
  taxesPayable: position.taxes,
  unrestrictedNetAssets: position.unrestricted,
  restrictedNetAssets: position.restricted,
});

const freeLines = (activity: Activity) => ({
  donations: activity.free,
  membershipFees: activity.fees,
  services: activity.services,
  governmentGrants: activity.grants,
  otherIncome: activity.other,
  programStaff: activity.staff,
  programDaily: activity.daily,
  programDepreciation: activity.worn,
  programTaxes: activity.taxes,
  managementCost: activity.management,
  financingCost: activity.financing,
  released: activity.released,
});
const boundLines = ({ bound, released }: Activity) => ({ donations: bound, released: -released });

function cashFlowCells({ opening, closing, activity, bought }: Books) {
  const more = (line: "receivables" | "payables" | "wages" | "taxes") => closing[line] - opening[line];
  return under("amount", {
    donationsReceived: activity.free + activity.bound,
    feesReceived: activity.fees,
    servicesReceived: activity.services - more("receivables"),
    grantsReceived: activity.grants,
    otherReceived: activity.other,
    staffPaid: activity.staff - more("wages"),
    goodsPaid: activity.daily + activity.management + activity.financing - more("payables") - more("taxes"),
    otherPaid: activity.taxes,
    assetsBought: bought,
  });
}

/** The three statements as they would be typed. */
export function statementCells(books: Books) {
  const { opening, closing, activity, last } = books;
  return {
    balanceSheet: cells({
      ...under("opening", positionLines(opening)),
      ...under("closing", positionLines(closing)),
    }),
    activityStatement: cells({
      ...(last && {
        ...under("lastUnrestricted", freeLines(last)),
        ...under("lastRestricted", boundLines(last)),
      }),
      ...under("unrestricted", freeLines(activity)),
      ...under("restricted", boundLines(activity)),
    }),
    cashFlow: cells(cashFlowCells(books)),
  };
}
