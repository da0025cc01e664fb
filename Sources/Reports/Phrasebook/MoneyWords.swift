import Events

extension CallResolved.Outcome: Worded {
    var phrase: Phrase {
        switch self {
        case .resolved: Phrase(es: "resuelta", en: "resolved")
        case .void: Phrase(es: "desierta", en: "void")
        case .cancelled: Phrase(es: "cancelada", en: "cancelled")
        }
    }
}

extension AdmissibilityDecided.Outcome: Worded {
    var phrase: Phrase {
        switch self {
        case .admissible: Phrase(es: "admisible", en: "admissible")
        case .inadmissible: Phrase(es: "inadmisible", en: "inadmissible")
        case .toCorrect: Phrase(es: "por subsanar", en: "to be corrected")
        }
    }
}

extension RankingPublished.State: Worded {
    var phrase: Phrase {
        switch self {
        case .selected: Phrase(es: "seleccionado", en: "selected")
        case .waitlisted: Phrase(es: "en espera", en: "waiting")
        case .belowMinimum: Phrase(es: "bajo el mínimo", en: "below the minimum")
        case .notSelected: Phrase(es: "no seleccionado", en: "not selected")
        }
    }
}

extension AwardEnded.How: Worded {
    var phrase: Phrase {
        switch self {
        case .declined: Phrase(es: "fue rechazada por la organización", en: "was declined")
        case .expired: Phrase(es: "venció", en: "expired")
        case .revoked: Phrase(es: "fue revocada", en: "was revoked")
        case .annulled: Phrase(es: "fue anulada", en: "was annulled")
        }
    }
}

extension ExpenseReported.Document: Worded {
    var phrase: Phrase {
        switch self {
        case .invoice: Phrase(es: "factura", en: "invoice")
        case .receipt: Phrase(es: "boleta", en: "receipt")
        case .feeReceipt: Phrase(es: "boleta de honorarios", en: "fee receipt")
        case .payroll: Phrase(es: "liquidación de sueldo", en: "payroll")
        }
    }
}

extension MoneySource: Worded {
    var phrase: Phrase {
        switch self {
        case .grant: Phrase(es: "la subvención", en: "the grant")
        case .own: Phrase(es: "aporte propio", en: "own funds")
        }
    }
}

extension ExpenseReviewed.Outcome: Worded {
    var phrase: Phrase {
        switch self {
        case .accepted: Phrase(es: "aceptado", en: "accepted")
        case .observed: Phrase(es: "observado", en: "observed")
        case .rejected: Phrase(es: "rechazado", en: "rejected")
        }
    }
}

extension RefundReceived.Cause: Worded {
    var phrase: Phrase {
        switch self {
        case .unspent: Phrase(es: "saldo no gastado", en: "unspent balance")
        case .rejected: Phrase(es: "gasto rechazado", en: "rejected expense")
        case .termination: Phrase(es: "término anticipado", en: "early termination")
        case .returnedTransfer: Phrase(es: "transferencia devuelta", en: "returned transfer")
        case .guaranteeExecuted: Phrase(es: "garantía cobrada", en: "guarantee executed")
        }
    }
}

extension GuaranteeRecorded.Kind: Worded {
    var phrase: Phrase {
        switch self {
        case .promissoryNote: Phrase(es: "pagaré", en: "promissory note")
        case .bankGuarantee: Phrase(es: "boleta de garantía", en: "bank guarantee")
        case .policy: Phrase(es: "póliza", en: "policy")
        case .cashiersCheque: Phrase(es: "vale vista", en: "cashier's cheque")
        }
    }
}

extension GuaranteeRecorded.Action: Worded {
    var phrase: Phrase {
        switch self {
        case .lodged: Phrase(es: "recibida", en: "lodged")
        case .extended: Phrase(es: "prorrogada", en: "extended")
        case .returned: Phrase(es: "devuelta", en: "returned")
        case .executed: Phrase(es: "cobrada", en: "executed")
        }
    }
}

extension ReportSubmitted.Kind: Worded {
    var phrase: Phrase {
        switch self {
        case .monthly: Phrase(es: "mensual", en: "monthly")
        case .final: Phrase(es: "final", en: "final")
        case .noMovement: Phrase(es: "sin movimientos", en: "no-movement")
        case .regularisation: Phrase(es: "de regularización", en: "regularisation")
        }
    }
}

extension ReportReviewed.Outcome: Worded {
    var phrase: Phrase {
        switch self {
        case .approved: Phrase(es: "aprobado", en: "approved")
        case .approvedInPart: Phrase(es: "aprobado en parte", en: "approved in part")
        case .observed: Phrase(es: "observado", en: "observed")
        case .rejected: Phrase(es: "rechazado", en: "rejected")
        }
    }
}

extension ProjectClosed.Outcome: Worded {
    var phrase: Phrase {
        switch self {
        case .completed: Phrase(es: "terminado", en: "completed")
        case .terminated: Phrase(es: "terminado anticipadamente", en: "terminated early")
        case .abandoned: Phrase(es: "abandonado", en: "abandoned")
        }
    }
}
