CREATE TABLE "CreditCertificate" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "organizationId" UUID NOT NULL,
    "issuedOn" DATE NOT NULL,
    "validUntil" DATE NOT NULL,
    "content" JSONB NOT NULL,
    "issuedById" UUID,
    "issuedByName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "CreditCertificate_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "CreditCertificate_number_key" ON "CreditCertificate"("number");
CREATE UNIQUE INDEX "CreditCertificate_code_key" ON "CreditCertificate"("code");
CREATE INDEX "CreditCertificate_organizationId_issuedOn_idx" ON "CreditCertificate"("organizationId", "issuedOn");
ALTER TABLE "CreditCertificate" ADD CONSTRAINT "CreditCertificate_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
