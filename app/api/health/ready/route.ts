import { isDatabaseReady } from "@/lib/platform/db/health";

export const dynamic = "force-dynamic";

/** The process can serve: its database answers and has every migration. 503 otherwise. */
export async function GET() {
  const ready = await isDatabaseReady();
  const answer = { status: ready ? "ready" : "waiting for the database" };
  return Response.json(answer, { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } });
}
