/** Runs once when the server starts, before it answers anyone. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs" || process.env.TRUSTED_PROXY === "1") return;
  const { distrustForwardedHeaders } = await import("@/lib/platform/http/forwarded-headers");
  distrustForwardedHeaders();
}
