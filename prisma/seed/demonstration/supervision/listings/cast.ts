import type { Candidate } from "@/lib/domain/supervision/listings/candidates/schema";
import type { ListingStatus } from "@/lib/domain/supervision/listings/schema";
import { addDays, addMonths, type CalendarDate, calendarDate } from "@/lib/platform/clock";
import { chanceOf } from "../../chance";
import { officeDay, referenceDay } from "../../moments";
import { movableFrom, storyOf } from "./plan";
import type { ListingStory, StoryOrganization } from "./story";

type Organizations = ReadonlyMap<string, StoryOrganization>;
type Pair = { candidate: Candidate; organization: StoryOrganization };

/** First missed years, of which some are on their way and some are left for the officer to find in the preview. */
const firstYear: readonly (ListingStatus | "fresh")[] = [
  "verified",
  "noticed",
  "listed",
  "proposed",
  "defended",
  "listed",
  "fresh",
];
const firstYearAgain: readonly ListingStatus[] = ["proposed", "undefended"];

const daysAgo = (days: number): CalendarDate => officeDay(addDays(referenceDay, -days));
const yearsOf = ({ facts }: Candidate) => Number(facts[0]?.values.years ?? 1);
const missedYear = ({ facts }: Candidate) => Number(facts[0]?.values.year ?? 2025);

/** The same fact as it was told when fewer years had been missed. */
function asOf(candidate: Candidate, back: number): Candidate {
  const year = missedYear(candidate) - back;
  const [fact] = candidate.facts;
  if (!fact) return candidate;
  const values = {
    year: String(year),
    dueOn: calendarDate(`${year + 1}-05-31`),
    years: yearsOf(candidate) - back,
  };
  return { ...candidate, facts: [{ ...fact, values: { ...fact.values, ...values } }] };
}

/** Reports missed for years: listed long ago, moved to the other list, on the way there, or still to be proposed for it. */
function longMissed({ candidate, organization }: Pair, place: number): ListingStory[] {
  const listedAbout = daysAgo(850 - place * 9);
  const back = yearsOf(candidate) - 1;
  const told = asOf(candidate, back);
  const plan = { candidate: told, organization, listedAbout };
  if (place >= 7) return [storyOf({ ...plan, status: "listed" })];
  const first = storyOf({ ...plan, status: "listed" });
  const since = first.listedOn ?? listedAbout;
  const moving: Candidate = {
    condition: "abnormalForTwoYears",
    recordId: first.id,
    organizationId: organization.id,
    facts: [
      {
        key: "abnormalSince",
        values: { listedOn: since, number: "", months: 24 },
        record: { type: "case", id: first.id },
      },
    ],
  };
  if (place >= 5) {
    const status = place === 5 ? "noticed" : "verified";
    return [first, storyOf({ candidate: moving, organization, status, movedFrom: first })];
  }
  const second = storyOf({
    candidate: moving,
    organization,
    status: "listed",
    listedAbout: officeDay(addDays(movableFrom(since), 32)),
    movedFrom: first,
  });
  return [
    {
      ...first,
      status: "moved",
      removedOn: second.listedOn,
      removalReason: "列入满二年，转入严重违法失信名单。",
    },
    second,
  ];
}

function missedReports(pairs: readonly Pair[]): ListingStory[] {
  const by = (years: (count: number) => boolean) =>
    pairs.filter(({ candidate }) => years(yearsOf(candidate)));
  const long = by((years) => years >= 3).flatMap(longMissed);
  const second = by((years) => years === 2).flatMap(({ candidate, organization }, place): ListingStory[] => {
    const earlier = storyOf({
      candidate: { ...asOf(candidate, 1), recordId: `${candidate.recordId} before` },
      organization,
      status: "listed",
      listedAbout: daysAgo(430 - place * 7),
      ...(place === 0 && { repair: { status: "filed", filedOn: daysAgo(3) } }),
      ...(place === 1 && { repair: { status: "verified", filedOn: daysAgo(6) } }),
    });
    const again = firstYearAgain[place];
    return again ? [earlier, storyOf({ candidate, organization, status: again })] : [earlier];
  });
  const first = by((years) => years <= 1).flatMap(({ candidate, organization }, place): ListingStory[] => {
    const status = firstYear[place % firstYear.length] ?? "fresh";
    if (status === "fresh") return [];
    return [
      storyOf({
        candidate,
        organization,
        status,
        ...(status === "listed" && { listedAbout: daysAgo(70 + place * 6) }),
      }),
    ];
  });
  return [...long, ...second, ...first];
}

const factDay = ({ facts }: Candidate): CalendarDate => {
  const { decidedOn, foundOn, dueOn, occurredOn } = facts[0]?.values ?? {};
  return calendarDate(String(decidedOn ?? foundOn ?? dueOn ?? occurredOn));
};

/** What each fact of another kind has led to by its age. */
function byAge({ candidate, organization }: Pair, place: number): ListingStory[] {
  const since = factDay(candidate);
  const chance = chanceOf(`listing of ${candidate.recordId}`);
  const listedAbout = officeDay(addDays(since, 45 + chance.between(0, 15)));
  const open: readonly ListingStatus[] = ["verified", "defended", "noticed", "undefended", "proposed"];
  const plan = { candidate, organization };
  if (listedAbout > daysAgo(20)) {
    const status = open[place % open.length] ?? "proposed";
    return place % 4 === 3 ? [] : [storyOf({ ...plan, status })];
  }
  if (place % 11 === 7) return [storyOf({ ...plan, status: "notListed", listedAbout })];
  if (place % 11 === 9) return [storyOf({ ...plan, status: "discontinued", listedAbout })];
  if (candidate.condition === "minorPenalty") {
    // Entries whose period ended about now wait for an officer.
    const due = daysAgo(188);
    const isDue = since < daysAgo(220) && listedAbout > daysAgo(270) && listedAbout <= daysAgo(160);
    if (isDue) return [storyOf({ ...plan, status: "exitDue", listedAbout: due })];
    const status = addMonths(listedAbout, 6) > referenceDay ? "listed" : "removed";
    return [storyOf({ ...plan, status, listedAbout })];
  }
  const isRepaired =
    (candidate.condition === "unreachable" || candidate.condition === "rectificationOverdue") &&
    place % 3 === 1;
  if (isRepaired && listedAbout < daysAgo(120)) {
    const removedOn = officeDay(addDays(listedAbout, 95));
    const repair = { status: "granted", filedOn: officeDay(addDays(removedOn, -8)) } as const;
    return [storyOf({ ...plan, status: "removed", listedAbout, removedOn, repair })];
  }
  return [storyOf({ ...plan, status: "listed", listedAbout })];
}

/** What was made of the facts that the other domains left behind. */
export function castListings(candidates: readonly Candidate[], organizations: Organizations): ListingStory[] {
  const pairs = candidates.flatMap((candidate) => {
    const organization = organizations.get(candidate.organizationId);
    return organization ? [{ candidate, organization }] : [];
  });
  const missed = pairs.filter(({ candidate }) => candidate.condition === "annualReportMissed");
  const others = pairs.filter(({ candidate }) => candidate.condition !== "annualReportMissed");
  return [...missedReports(missed), ...others.flatMap(byAge)].sort((one, other) =>
    one.course.proposedOn.localeCompare(other.course.proposedOn),
  );
}
