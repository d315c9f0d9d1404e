import type { Chance } from "../chance";
import { chanceOf } from "../chance";
import { uuidAt } from "../identities";
import { officeMoment, referenceDay } from "../moments";
import { inventPerson } from "../people/person";
import { inventCertificate } from "./certificate";
import { inventCodes } from "./codes";
import { inventCommunityOrganizations } from "./community-organizations";
import type { Draft, Identity } from "./draft";
import { inventFoundations } from "./foundations";
import { directRegistrationSince } from "./founding";
import { inventGroups } from "./groups";
import { inventDomicile, subdistrictOf } from "./places";
import { reservedServices } from "./reserved-services";
import { inventServices } from "./services";
import { inventStandings } from "./standing";

/** Of the 884 on the register: registered without supervisory unit, and founded with government funds. */
const counts = { direct: 106, governmentFounded: 177 };

/** Some fields are closer to government than others. */
function governmentLikelihood({ name, sector, kind }: Identity): number {
  if (name.includes("社会组织服务中心") || name.includes("日间照料中心")) return 6;
  if (name.includes("社区") || sector === "elderlyCare" || sector === "communityGovernance") return 3;
  return kind === "socialGroup" ? 2 : 1;
}

function choose(
  chance: Chance,
  identities: readonly Identity[],
  count: number,
  likelihood = (_: Identity) => 1,
) {
  const ordered = identities
    .map((identity) => ({ identity, order: -Math.log(1 - chance.next()) / likelihood(identity) }))
    .sort((first, second) => first.order - second.order);
  return new Set(ordered.slice(0, count).map(({ identity }) => identity));
}

const partyShares = [
  ["none", 26],
  ["liaison", 20],
  ["jointBranch", 29],
  ["branch", 22],
  ["generalBranch", 2],
  ["committee", 1],
] as const;

/** All organizations of the district as they stand on the reference day. */
export function inventDrafts(): Draft[] {
  const identities = [
    ...inventGroups(chanceOf("social groups")),
    ...inventServices(chanceOf("social service organizations")),
    ...inventFoundations(chanceOf("foundations")),
    ...inventCommunityOrganizations(chanceOf("community organizations")),
  ].sort((first, second) =>
    first.establishedOn < second.establishedOn ? -1 : first.establishedOn > second.establishedOn ? 1 : 0,
  );

  const chance = chanceOf("particulars");
  const codes = inventCodes(chanceOf("codes"), identities);
  const standings = inventStandings(chanceOf("standings"), identities);
  const registered = identities.filter(
    ({ kind, isEnded }) => !isEnded && kind !== "foundation" && kind !== "communityOrganization",
  );
  const mayBeDirect = registered.filter(
    (identity) => identity.mayBeDirect && identity.establishedOn >= directRegistrationSince,
  );
  const direct = choose(chance, mayBeDirect, counts.direct);
  const government = choose(chance, registered, counts.governmentFounded, governmentLikelihood);
  const certificateSerials = new Map<string, number>();

  return identities.map((identity, index) => {
    const code = codes[index] ?? "";
    const standing = standings.get(identity);
    if (!standing) throw new RangeError(identity.name);
    const isFiled = identity.kind === "communityOrganization";
    const isFoundation = identity.kind === "foundation";
    const serial = (certificateSerials.get(identity.kind) ?? 0) + 1;
    certificateSerials.set(identity.kind, serial);
    const age = chance.between(isFiled ? 48 : 34, isFiled ? 72 : 66);
    const reserved = reservedServices.find(({ brand, form }) => identity.name.endsWith(brand + form));
    const isCharity =
      isFoundation || (!isFiled && identity.sector === "charity") || (!isFiled && chance.happens(0.03));
    const mailbox = code.toLowerCase().replaceAll("-", "").slice(-9);
    return {
      ...identity,
      id: uuidAt(chance, officeMoment(chance, identity.establishedOn)),
      code,
      status: standing.status,
      statusReason: standing.reason,
      statusSince: standing.since,
      legalForm: isFiled
        ? "unincorporated"
        : identity.kind !== "socialServiceOrganization" || government.has(identity) || reserved
          ? "legalPerson"
          : chance.weigh([
              ["legalPerson", 92],
              ["individual", 5],
              ["partnership", 3],
            ] as const),
      domicile: inventDomicile(chance, identity.subdistrictCode),
      postalCode: subdistrictOf(identity.subdistrictCode).postalCode,
      unit: direct.has(identity) ? null : identity.unit,
      isDirectRegistration: direct.has(identity) || isFoundation,
      isGovernmentFounded: government.has(identity),
      isCharity,
      hasPublicFundraising: isFoundation && chance.happens(0.35),
      partyOrganization: isFiled ? "none" : chance.weigh(partyShares),
      phone: `021-5555${String(chance.between(0, 9999)).padStart(4, "0")}`,
      email: isFiled ? null : `${mailbox}@example.org`,
      website: !isFiled && chance.happens(0.15) ? `https://${mailbox}.example.org` : null,
      certificate: inventCertificate(chance, identity, serial, identity.isEnded ? standing.since : null),
      legalRepresentative: { ...inventPerson(chance, age, referenceDay), ...reserved?.legalRepresentative },
    };
  });
}
