import { headers } from "next/headers";
import { UnknownOrganization } from "../entry/unknown-organization";

export default async function UnknownCodePage() {
  const path = (await headers()).get("x-path") ?? "";
  const [, , code = ""] = (path.split("?")[0] ?? "").split("/");
  return <UnknownOrganization code={decodeURIComponent(code)} />;
}
