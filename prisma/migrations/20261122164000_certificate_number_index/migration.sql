-- Anyone may check a certificate by its number.
CREATE INDEX "Organization_certificateNumber_idx" ON "Organization"("certificateNumber");
