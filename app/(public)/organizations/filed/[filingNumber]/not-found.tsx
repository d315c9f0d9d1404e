import { headers } from "next/headers";
import { UnknownOrganization } from "../../entry/unknown-organization";

export default async function UnknownFilingPage() {
  const path = (await headers()).get("x-path") ?? "";
  const [, , , number = ""] = (path.split("?")[0] ?? "").split("/");
  return <UnknownOrganization code={decodeURIComponent(number)} isFiling />;
}
