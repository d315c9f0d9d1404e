import type { Particulars } from "../../organizations/schema";
import { endEntry } from "./end-entry";
import { entryOf, type Grant } from "./grant";

/** The filed group lives on as the registered organization: its filing ends, and says where it went. */
export async function closePredecessor(grant: Grant, successor: Particulars): Promise<void> {
  const entry = await entryOf(grant, grant.registration.predecessorId);
  const reason = `转为登记：${successor.name}（${successor.uscc}）`;
  await endEntry(grant, entry, { reason, certificate: "upgrade" });
}
