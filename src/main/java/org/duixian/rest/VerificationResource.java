package org.duixian.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Computes proofs again. It writes nothing, so nobody needs a key for it. */
@Path("/api/v1/verify")
@Tag(name = "Methodology")
class VerificationResource {

    private final ProofReader proofs;
    private final ProofVerifier verifier;
    private final Voice voice;

    VerificationResource(ProofReader proofs, ProofVerifier verifier, Voice voice) {
        this.proofs = proofs;
        this.verifier = verifier;
        this.voice = voice;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(operationId = "verifyProof", summary = "Have a verdict computed again from its proof", description = "Takes the assessment of a target as it is served and looks at everything in it: the digests of the texts, the words at their places, what is read there, the arithmetic, the verdict. It writes nothing and needs no key")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AssessmentView.class)))
    public VerificationView verify(byte[] body) {
        return verifier.verify(proofs.read(body), voice);
    }
}
