import { headers } from "next/headers";
import { isShown, loadFiledEntry } from "../../entry/load-entry";
import { UnknownOrganization } from "../../entry/unknown-organization";

export default async function UnknownFilingPage() {
  const path = (await headers()).get("x-path") ?? "";
  const [, , , number = "", ...tab] = (path.split("?")[0] ?? "").split("/");
  if (await isShown(loadFiledEntry(number), tab)) return null;
  return <UnknownOrganization code={decodeURIComponent(number)} isFiling />;
}
