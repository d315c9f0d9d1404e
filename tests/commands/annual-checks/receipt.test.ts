import { expect, it } from "vitest";
import { findOwnCheck } from "@/lib/domain/annual-checks/report/queries/section";
import { findReceipt } from "@/lib/domain/annual-checks/report/receipt/queries";
import { receiptDocument } from "@/lib/domain/annual-checks/report/receipt/rules";
import { renderDocument } from "@/lib/platform/documents";
import { createReport } from "@/tests/factories/annual-report";
import { textOfPages } from "@/tests/unit/documents/pdf-text";

const paper = { checkAddress: "https://example.org/cases/1", isDemonstration: false };

it("a report that was sent in has a receipt of one page in either language, and a draft has none", async () => {
  const { writer, organization } = await createReport({ year: 2024, isConcluded: true });
  await createReport({ year: 2025, organizationId: organization.id, writer });
  const [sent, draft] = [await findOwnCheck(writer, 2024), await findOwnCheck(writer, 2025)];
  expect(draft && (await findReceipt(draft))).toBeNull();
  const receipt = sent && (await findReceipt(sent));
  if (!receipt) throw new Error("no receipt");
  expect(receipt).toMatchObject({ number: sent.number, times: 1, submittedByName: writer.name });
  const said = { "zh-CN": "年度报告收件回执", en: "Receipt of an Annual Report" } as const;
  for (const language of ["zh-CN", "en"] as const) {
    const definition = receiptDocument(receipt, { ...paper, language });
    const pdf = await renderDocument(definition);
    const pages = textOfPages(pdf);
    expect(pages).toHaveLength(1);
    const text = pages.join("").replace(/\s/gu, "");
    for (const words of [said[language], receipt.name, receipt.number, organization.uscc ?? ""]) {
      expect(text).toContain(words.replace(/\s/gu, ""));
    }
    expect((await renderDocument(definition)).equals(pdf)).toBe(true);
  }
});
