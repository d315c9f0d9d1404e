import { keepStanding } from "@/lib/domain/organizations/commands/keep-standing";
import type { CommandContext } from "@/lib/platform/command";
import { standingOf } from "../queries/standing";

/** The register shows the list on which an organization stands, from the moment at which that changes. */
export async function showStanding({ tx, today }: CommandContext, organizationId: string): Promise<void> {
  const { list } = await standingOf(organizationId, today, tx);
  await keepStanding(tx, organizationId, { statutoryList: list });
}
