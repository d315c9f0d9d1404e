import { type Actor, isBureau } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";

/** Who need not report in a campaign, by name, with the reason; for the bureau. */
export async function listExemptions(
  actor: Actor,
  campaignId: string,
  { page, pageSize }: { page: number; pageSize: number },
) {
  if (!isBureau(actor)) return { rows: [], total: 0 };
  const where = { campaignId };
  const [rows, total] = await Promise.all([
    database().annualCheckExemption.findMany({
      where,
      include: { organization: { select: { id: true, name: true, englishName: true } } },
      orderBy: { organization: { sortKey: "asc" } },
      skip: (page - 1) * pageSize,
      take: pageSize,
    }),
    database().annualCheckExemption.count({ where }),
  ]);
  return { rows, total };
}
