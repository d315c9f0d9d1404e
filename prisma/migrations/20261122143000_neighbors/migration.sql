CREATE INDEX "Organization_subdistrictCode_kind_idx" ON "Organization"("subdistrictCode", "kind");
