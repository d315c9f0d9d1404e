import { chanceOf } from "../chance";
import type { Resident } from "../district";
import type { Plan } from "./tell";

type Wanted = { plan: Plan; count: number; from?: (resident: Resident) => boolean };

const inChangshou = ({ draft }: Resident) => draft.subdistrictCode === "310107015";
const isDirect = ({ draft }: Resident) => draft.isDirectRegistration;
const ofChangshouOffice = ({ draft }: Resident) => draft.unit?.includes("长寿路街道") ?? false;

/** What waits for whom on the reference day, from the campaign that ended in spring. */
const wanted: Wanted[] = [
  { plan: { status: "submitted" }, count: 3, from: (one) => isDirect(one) && inChangshou(one) },
  { plan: { status: "submitted", isLate: true }, count: 1, from: (one) => isDirect(one) && inChangshou(one) },
  {
    plan: { status: "submitted" },
    count: 2,
    from: (one) => isDirect(one) && one.draft.subdistrictCode === "310107016",
  },
  { plan: { status: "submitted" }, count: 3, from: ofChangshouOffice },
  { plan: { status: "submitted", isLate: true }, count: 2, from: ofChangshouOffice },
  { plan: { status: "submitted", isLate: true }, count: 2 },
  { plan: { status: "endorsed", isClean: true }, count: 14 },
  { plan: { status: "endorsed", isClean: false }, count: 5 },
  { plan: { status: "endorsed", isClean: false, isLate: true }, count: 6 },
  { plan: { status: "reviewed", conclusion: "qualified", isClean: true }, count: 2 },
  { plan: { status: "reviewed", conclusion: "basicallyQualified", isClean: false }, count: 3 },
  { plan: { status: "reviewed", conclusion: "unqualified", isClean: false, isLate: true }, count: 1 },
  { plan: { status: "returned", isClean: false }, count: 3 },
  { plan: { status: "returned", isClean: false, isLate: true }, count: 2 },
  { plan: { status: "rectifying", conclusion: "basicallyQualified" }, count: 4 },
  { plan: { status: "rectifying", conclusion: "unqualified" }, count: 2 },
  { plan: { status: "rectified", conclusion: "basicallyQualified" }, count: 3 },
  { plan: { status: "rectified", conclusion: "unqualified" }, count: 1 },
  { plan: { status: "concluded", conclusion: "basicallyQualified" }, count: 16 },
  { plan: { status: "concluded", conclusion: "unqualified" }, count: 2 },
  { plan: { status: "concluded", isLate: true }, count: 8 },
];

/** The plans of the last campaign by organization: the one that a visitor signs in for was given its report back. */
export function plansOfLastYear(candidates: readonly Resident[]): Map<string, Plan> {
  const plans = new Map<string, Plan>();
  const shuffled = chanceOf("plans of annual checks").shuffle(candidates);
  const guest = candidates.find(({ draft }) => draft.name.includes("暖邻加装电梯"));
  if (guest) plans.set(guest.draft.id, { status: "returned", isClean: false });
  for (const { plan, count, from = () => true } of wanted) {
    const free = shuffled.filter((one) => !plans.has(one.draft.id) && from(one));
    for (const { draft } of free.slice(0, count)) plans.set(draft.id, plan);
  }
  return plans;
}
