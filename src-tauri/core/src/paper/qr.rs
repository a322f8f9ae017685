//! QR codes as one bit a module.

use fast_qr::{ECL, QRBuilder};

use super::display::Code;
use crate::{Refusal, Result};

/// The code of a payload, medium correction: readable with a corner soiled.
pub(super) fn code(payload: &str) -> Result<Code> {
    let qr = QRBuilder::new(payload).ecl(ECL::M).build();
    let qr = qr.map_err(|_| {
        Refusal::refused("二维码里要写的内容太长，放不下。").hinted("请缩短职务、单位或联络站的名称。")
    })?;
    let row_bytes = qr.size.div_ceil(8);
    let mut bits = vec![0_u8; row_bytes * qr.size];
    for row in 0..qr.size {
        for column in 0..qr.size {
            if qr[row][column].value() {
                bits[row * row_bytes + column / 8] |= 0x80 >> (column % 8);
            }
        }
    }
    Ok(Code { payload: payload.to_owned(), side: qr.size, bits })
}
