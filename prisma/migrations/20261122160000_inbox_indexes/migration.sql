-- CreateIndex
CREATE INDEX "Case_closedAt_idx" ON "Case"("closedAt");

-- CreateIndex
CREATE INDEX "Case_waitsFor_dueOn_id_submittedAt_assigneeId_idx" ON "Case"("waitsFor", "dueOn", "id", "submittedAt", "assigneeId");


