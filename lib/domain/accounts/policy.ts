import { type Actor, deskOf, hasRole, isAdmin, isSystem, type Role } from "@/lib/platform/auth/actor";
import type { Prisma } from "@/lib/platform/db/generated/client";
import { bindLifecycle, type Verdict } from "@/lib/platform/lifecycle";
import { type AccountStatus, accountWorkflow } from "./workflow";

type Subject = { id: string; status: AccountStatus };
type Place = { organizationId: string | null };

/** Administrators see every account, a legal representative those of their organization, everyone their own. */
export function visibleTo(actor: Actor): Prisma.AccountWhereInput {
  if (isAdmin(actor) || isSystem(actor)) return {};
  const own = { id: { in: actor.accountId ? [actor.accountId] : [] } };
  if (!hasRole(actor, "legalRepresentative") || !actor.organizationId) return own;
  return { OR: [own, { memberships: { some: { organizationId: actor.organizationId, endedAt: null } } }] };
}

const isOwn = (actor: Actor, accountId: string) => actor.accountId === accountId;

/** Nobody decides about themselves. */
function onAnother(actor: Actor, accountId: string, role: Role): Verdict {
  if (isSystem(actor)) return true;
  if (!hasRole(actor, role)) return false;
  return !isOwn(actor, accountId) || "ownAccount";
}

export const accountLifecycle = bindLifecycle(accountWorkflow, {
  accept: () => true,
  disable: (actor, account: Subject) => onAnother(actor, account.id, "systemAdmin"),
  enable: (actor, account: Subject) => onAnother(actor, account.id, "systemAdmin"),
});

/** Roles that a legal representative gives within their organization. */
export const organizationRoles: Role[] = ["organizationOperator", "organizationFinance"];

const heads = (actor: Actor, role: Role, place: Place) =>
  hasRole(actor, "legalRepresentative") &&
  actor.organizationId !== null &&
  actor.organizationId === place.organizationId &&
  organizationRoles.includes(role);

/** Who may keep particulars and invite people: the system administrator, without giving a role. */
export const mayKeepAccounts = (actor: Actor) => hasRole(actor, "systemAdmin") || isSystem(actor);

/** Who may invite a person straight into a role: only the head of an organization, for its own people. */
export function mayInvite(actor: Actor, role: Role | undefined, place: Place): Verdict {
  if (role === undefined) return mayKeepAccounts(actor);
  if (isSystem(actor) || heads(actor, role, place)) return true;
  return mayKeepAccounts(actor) ? "rolesByAnother" : false;
}

type Keeper = { id: string; status: AccountStatus; roles: { role: Role; organizationId: string | null }[] };

/** Who makes a link for a password: the system administrator, and the head of an organization for its own people. */
export function mayRenewLink(actor: Actor, account: Keeper): Verdict {
  const isHead = account.roles.length > 0 && account.roles.every((held) => heads(actor, held.role, held));
  if (!isHead && !mayKeepAccounts(actor)) return false;
  if (isOwn(actor, account.id)) return "ownAccount";
  return account.status !== "disabled" || "accountDisabled";
}

/** Who gives or ends a role. */
export function mayGrant(actor: Actor, accountId: string, role: Role, place: Place): Verdict {
  if (heads(actor, role, place)) return !isOwn(actor, accountId) || "ownAccount";
  return onAnother(actor, accountId, "securityAdmin");
}

type Held = {
  accountId: string;
  role: Role;
  organizationId: string | null;
  delegatedFromAccountId: string | null;
};

/** Who ends a role: who may give it, and who lent it. */
export function mayEndRole(actor: Actor, held: Held): Verdict {
  if (held.delegatedFromAccountId !== null && isOwn(actor, held.delegatedFromAccountId)) return true;
  return mayGrant(actor, held.accountId, held.role, held);
}

/** Who resets a second factor or links an identity. */
export const maySecure = (actor: Actor, accountId: string) => onAnother(actor, accountId, "securityAdmin");

/** A person lends a role that they hold themselves, not one lent to them, to a colleague at the same desk. */
export function mayDelegate(
  actor: Actor,
  membership: { accountId: string; role: Role; delegatedFromId: string | null },
): Verdict {
  if (!isOwn(actor, membership.accountId) || deskOf(membership.role) === null) return false;
  return membership.delegatedFromId === null || "lentRole";
}

/** Who sees sessions and second factors of another person. */
export const maySeeSecurity = (actor: Actor) => hasRole(actor, "securityAdmin", "auditAdmin");
