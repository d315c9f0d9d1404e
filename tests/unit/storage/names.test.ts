import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attachmentHeaders, displayName, fileKinds } from "@/lib/platform/storage";

describe("the name of a file", () => {
  it.each([
    ["../../etc/passwd", "passwd.pdf"],
    ["C:\\Users\\a\\报告.pdf", "报告.pdf"],
    ["CON", "_CON.pdf"],
    ["aux.pdf", "_aux.pdf"],
    ["lpt1.tar.pdf", "_lpt1.tar.pdf"],
    ["evil\u202Efdp.exe", "evilfdp.exe.pdf"],
    ["a\u0000b\r\nc.pdf", "abc.pdf"],
    ["  .hidden. ", "hidden.pdf"],
    ["", "file.pdf"],
    ['a"b<c>.pdf', "a_b_c_.pdf"],
    ["𠮷".repeat(300), `${"𠮷".repeat(116)}.pdf`],
  ])("%j becomes %j", (given, shown) => {
    expect(displayName(given, "pdf")).toBe(shown);
  });

  it("is stable and harmless, whatever is given", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.constantFrom(...fileKinds),
        (given, kind) => {
          const shown = displayName(given, kind);
          expect(displayName(shown, kind)).toBe(shown);
          expect(shown).not.toMatch(/[/\\\p{Cc}\p{Cf}]|^\./u);
          expect([...shown].length).toBeLessThanOrEqual(120);
          const header = attachmentHeaders({ name: given, kind, size: 1 })["Content-Disposition"];
          expect(header).toMatch(/^attachment; filename="[^"\\%]+"; filename\*=UTF-8''[\w.~%\-&+^`|$#!]+$/);
        },
      ),
    );
  });

  it("leaves as a download that no browser sniffs, frames, runs or keeps", () => {
    expect(attachmentHeaders({ name: "年检 报告(1).pdf", kind: "pdf", size: 12 })).toEqual({
      "Content-Type": "application/pdf",
      "Content-Length": "12",
      "Content-Disposition":
        "attachment; filename=\"__ __(1).pdf\"; filename*=UTF-8''%E5%B9%B4%E6%A3%80%20%E6%8A%A5%E5%91%8A%281%29.pdf",
      "X-Content-Type-Options": "nosniff",
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "private, no-store",
    });
  });
});
