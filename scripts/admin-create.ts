/**
 * Makes the first system administrator and the first security administrator of a deployment and prints the links by
 * which they set their passwords. Everyone else is invited by them.
 *
 *   npm run admin:create -- --system wang.bin "王斌" --security sun.jie "孙洁"
 */
import { parseArgs } from "node:util";
import { inviteAccount } from "@/lib/domain/accounts/commands/invite-account";
import { findByName } from "@/lib/domain/accounts/queries/credentials";
import { type Role, system } from "@/lib/platform/auth/actor";
import { database } from "@/lib/platform/db/client";
import { siteUrl } from "@/lib/platform/env";

const usage = 'Usage: npm run admin:create -- --system <login> "<name>" --security <login> "<name>"';

type Person = { role: Role; loginName: string; name: string };

/** Reads `--system <login> <name>` and `--security <login> <name>`; null when a part is missing. */
function peopleIn(args: string[]): Person[] | null {
  const { values, tokens } = parseArgs({
    args,
    options: { system: { type: "string" }, security: { type: "string" } },
    allowPositionals: true,
    tokens: true,
  });
  const nameAfter = (option: string) => {
    const place = tokens.findIndex((token) => token.kind === "option" && token.name === option);
    const next = tokens[place + 1];
    return place >= 0 && next?.kind === "positional" ? next.value : undefined;
  };
  const person = (role: Role, loginName?: string, name?: string) =>
    loginName && name ? [{ role, loginName, name }] : [];
  const people = [
    ...person("systemAdmin", values.system, nameAfter("system")),
    ...person("securityAdmin", values.security, nameAfter("security")),
  ];
  return people.length === 2 && people[0]?.loginName !== people[1]?.loginName ? people : null;
}

const people = peopleIn(process.argv.slice(2));
if (!people) {
  console.error(usage);
  process.exit(2);
}

for (const { loginName } of people) {
  if (await findByName(loginName)) {
    console.error(`There is an account "${loginName}" already. Choose another login name.`);
    process.exit(1);
  }
}
const invited = await database().$transaction(async (tx) => {
  const links: string[] = [];
  for (const person of people) {
    const { token } = await inviteAccount(system, person, { tx });
    links.push(`${person.role}  ${person.loginName}  ${person.name}\n  ${siteUrl()}/invitation/${token}\n`);
  }
  return links;
});
console.log(invited.join("\n"));
console.log("Each link works once, for 72 hours. Hand them to two different people.");
await database().$disconnect();
