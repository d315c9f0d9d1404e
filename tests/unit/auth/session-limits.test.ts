import { describe, expect, it } from "vitest";
import { isSessionLive, sessionLimits } from "@/lib/platform/auth/session-limits";

const now = new Date("2026-11-22T04:00:00Z");
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
const session = { lastSeenAt: ago(0), expiresAt: new Date("2026-12-01T00:00:00Z"), endedAt: null };

describe("how long a session lasts", () => {
  it("is short for staff, even when they are residents, too", () => {
    expect(sessionLimits(["resident", "registrationOfficer"]).idle).toBe(30 * 60_000);
    expect(sessionLimits(["legalRepresentative"]).idle).toBe(12 * 3_600_000);
  });

  it("ends after idling, at its last moment and when it was ended", () => {
    const limits = sessionLimits(["centerStaff"]);
    expect(isSessionLive({ ...session, lastSeenAt: ago(29) }, limits, now)).toBe(true);
    expect(isSessionLive({ ...session, lastSeenAt: ago(30) }, limits, now)).toBe(false);
    expect(isSessionLive({ ...session, expiresAt: now }, limits, now)).toBe(false);
    expect(isSessionLive({ ...session, endedAt: ago(1) }, limits, now)).toBe(false);
  });
});
