target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 12
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 13
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 14
  %v29 = load i64, ptr %v28, align 8, !invariant.load !0
  %v30 = inttoptr i64 %v5 to ptr
  %v31 = inttoptr i64 %v3 to ptr
  %v32 = getelementptr i8, ptr %progress, i64 8
  br label %take33
take33:
  %v36 = atomicrmw add ptr %progress, i64 1 monotonic
  %v37 = icmp slt i64 %v36, %v1
  %v38 = load volatile i64, ptr %v32, align 8
  %v39 = icmp eq i64 %v38, 0
  %v40 = and i1 %v37, %v39
  br i1 %v40, label %work34, label %done35
work34:
  %v41 = mul nsw i64 %v36, 64
  %v42 = getelementptr i8, ptr %v31, i64 %v41
  %v43 = getelementptr i64, ptr %v42, i64 4
  %v44 = load i64, ptr %v43, align 8, !invariant.load !0
  %v45 = add nsw i64 %v7, %v44
  %v46 = inttoptr i64 %v45 to ptr
  %v47 = getelementptr i64, ptr %v42, i64 5
  %v48 = load i64, ptr %v47, align 8, !invariant.load !0
  %v49 = add nsw i64 %v13, %v48
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i64, ptr %v42, i64 6
  %v52 = load i64, ptr %v51, align 8, !invariant.load !0
  %v53 = add nsw i64 %v19, %v52
  %v54 = inttoptr i64 %v53 to ptr
  %v55 = getelementptr i64, ptr %v42, i64 7
  %v56 = load i64, ptr %v55, align 8, !invariant.load !0
  %v57 = add nsw i64 %v25, %v56
  %v58 = inttoptr i64 %v57 to ptr
  %v59 = load i64, ptr %v42, align 8, !invariant.load !0
  %v60 = getelementptr i64, ptr %v42, i64 1
  %v61 = load i64, ptr %v60, align 8, !invariant.load !0
  br label %rows_head62
rows_head62:
  %v65 = phi i64 [ %v59, %work34 ], [ %v247, %scatter_done225 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v88, %gather69 ]
  %v72 = icmp slt i64 %v71, 16
  br i1 %v72, label %gather69, label %gather_done70
gather69:
  %v73 = add nsw i64 %v65, %v71
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul nsw i64 %v75, %v15
  %v77 = getelementptr i8, ptr %v50, i64 %v76
  %v78 = load float, ptr %v77, align 1, !invariant.load !0
  %v79 = getelementptr float, ptr %scratch, i64 %v71
  store float %v78, ptr %v79
  %v80 = getelementptr i8, ptr %v77, i64 4
  %v81 = load float, ptr %v80, align 1, !invariant.load !0
  %v82 = getelementptr i8, ptr %scratch, i64 64
  %v83 = getelementptr float, ptr %v82, i64 %v71
  store float %v81, ptr %v83
  %v84 = getelementptr i8, ptr %v77, i64 8
  %v85 = load float, ptr %v84, align 1, !invariant.load !0
  %v86 = getelementptr i8, ptr %scratch, i64 128
  %v87 = getelementptr float, ptr %v86, i64 %v71
  store float %v85, ptr %v87
  %v88 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v89 = load <16 x float>, ptr %scratch, align 64
  %v90 = getelementptr i8, ptr %scratch, i64 64
  %v91 = load <16 x float>, ptr %v90, align 64
  %v92 = getelementptr i8, ptr %scratch, i64 128
  %v93 = load <16 x float>, ptr %v92, align 64
  %v100 = getelementptr i64, ptr %v42, i64 2
  %v101 = load i64, ptr %v100, align 8, !invariant.load !0
  %v102 = getelementptr i64, ptr %v42, i64 3
  %v103 = load i64, ptr %v102, align 8, !invariant.load !0
  br label %interval_head94
interval_head94:
  %v104 = phi i64 [ %v101, %gather_done70 ], [ %v216, %interval_end98 ]
  %v105 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v118, %interval_end98 ]
  %v106 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v119, %interval_end98 ]
  %v107 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v120, %interval_end98 ]
  %v108 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v121, %interval_end98 ]
  %v109 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v122, %interval_end98 ]
  %v110 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v123, %interval_end98 ]
  %v111 = icmp slt i64 %v104, %v103
  br i1 %v111, label %interval95, label %columns_done99
interval95:
  %v112 = mul nsw i64 %v104, 16
  %v113 = getelementptr i8, ptr %v30, i64 %v112
  %v114 = load i64, ptr %v113, align 8, !invariant.load !0
  %v115 = getelementptr i64, ptr %v113, i64 1
  %v116 = load i64, ptr %v115, align 8, !invariant.load !0
  br label %chunk_head96
chunk_head96:
  %v117 = phi i64 [ %v114, %interval95 ], [ %v128, %column_done132 ]
  %v118 = phi <16 x float> [ %v105, %interval95 ], [ %v194, %column_done132 ]
  %v119 = phi <16 x float> [ %v106, %interval95 ], [ %v199, %column_done132 ]
  %v120 = phi <16 x float> [ %v107, %interval95 ], [ %v202, %column_done132 ]
  %v121 = phi <16 x float> [ %v108, %interval95 ], [ %v207, %column_done132 ]
  %v122 = phi <16 x float> [ %v109, %interval95 ], [ %v210, %column_done132 ]
  %v123 = phi <16 x float> [ %v110, %interval95 ], [ %v215, %column_done132 ]
  %v124 = icmp slt i64 %v117, %v116
  %v125 = load volatile i64, ptr %v32, align 8
  %v126 = icmp eq i64 %v125, 0
  %v127 = and i1 %v124, %v126
  br i1 %v127, label %chunk97, label %interval_end98
chunk97:
  %v128 = add nsw i64 %v117, 256
  %v129 = icmp slt i64 %v128, %v116
  %v130 = select i1 %v129, i64 %v128, i64 %v116
  br label %column131
column131:
  %v133 = phi i64 [ %v117, %chunk97 ], [ %v190, %column131 ]
  %v134 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk97 ], [ %v177, %column131 ]
  %v135 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk97 ], [ %v183, %column131 ]
  %v136 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk97 ], [ %v189, %column131 ]
  %v137 = mul nsw i64 %v133, %v21
  %v138 = getelementptr i8, ptr %v54, i64 %v137
  %v139 = mul nsw i64 %v133, %v27
  %v140 = getelementptr i8, ptr %v58, i64 %v139
  %v141 = load float, ptr %v138, align 1, !invariant.load !0
  %v142 = insertelement <16 x float> poison, float %v141, i64 0
  %v143 = shufflevector <16 x float> %v142, <16 x float> poison, <16 x i32> zeroinitializer
  %v144 = fsub contract <16 x float> %v89, %v143
  %v145 = fmul contract <16 x float> %v144, %v144
  %v146 = fadd contract <16 x float> splat (float 0x8000000000000000), %v145
  %v147 = getelementptr i8, ptr %v138, i64 4
  %v148 = load float, ptr %v147, align 1, !invariant.load !0
  %v149 = insertelement <16 x float> poison, float %v148, i64 0
  %v150 = shufflevector <16 x float> %v149, <16 x float> poison, <16 x i32> zeroinitializer
  %v151 = fsub contract <16 x float> %v91, %v150
  %v152 = fmul contract <16 x float> %v151, %v151
  %v153 = fadd contract <16 x float> %v146, %v152
  %v154 = getelementptr i8, ptr %v138, i64 8
  %v155 = load float, ptr %v154, align 1, !invariant.load !0
  %v156 = insertelement <16 x float> poison, float %v155, i64 0
  %v157 = shufflevector <16 x float> %v156, <16 x float> poison, <16 x i32> zeroinitializer
  %v158 = fsub contract <16 x float> %v93, %v157
  %v159 = fmul contract <16 x float> %v158, %v158
  %v160 = fadd contract <16 x float> %v153, %v159
  %v161 = fneg <16 x float> %v160
  %v162 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v161, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v163 = fsub <16 x float> %v162, splat (float 0x4168001FC0000000)
  %v164 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v163, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v161)
  %v165 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v163, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v164)
  %v166 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v165, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v167 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v166, <16 x float> splat (float 0x3FA573EA80000000))
  %v168 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v167, <16 x float> %v166, <16 x float> splat (float 0x3FC555D400000000))
  %v169 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v168, <16 x float> %v166, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v170 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v169, <16 x float> %v166, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v171 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v170, <16 x float> %v166, <16 x float> splat (float 0x3FF0000000000000))
  %v172 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v171, <16 x float> %v163, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v173 = load float, ptr %v140, align 1, !invariant.load !0
  %v174 = insertelement <16 x float> poison, float %v173, i64 0
  %v175 = shufflevector <16 x float> %v174, <16 x float> poison, <16 x i32> zeroinitializer
  %v176 = fmul contract <16 x float> %v172, %v175
  %v177 = fadd contract <16 x float> %v134, %v176
  %v178 = getelementptr i8, ptr %v140, i64 4
  %v179 = load float, ptr %v178, align 1, !invariant.load !0
  %v180 = insertelement <16 x float> poison, float %v179, i64 0
  %v181 = shufflevector <16 x float> %v180, <16 x float> poison, <16 x i32> zeroinitializer
  %v182 = fmul contract <16 x float> %v172, %v181
  %v183 = fadd contract <16 x float> %v135, %v182
  %v184 = getelementptr i8, ptr %v140, i64 8
  %v185 = load float, ptr %v184, align 1, !invariant.load !0
  %v186 = insertelement <16 x float> poison, float %v185, i64 0
  %v187 = shufflevector <16 x float> %v186, <16 x float> poison, <16 x i32> zeroinitializer
  %v188 = fmul contract <16 x float> %v172, %v187
  %v189 = fadd contract <16 x float> %v136, %v188
  %v190 = add nsw i64 %v133, 1
  %v191 = icmp slt i64 %v190, %v130
  br i1 %v191, label %column131, label %column_done132
column_done132:
  %v192 = fadd contract <16 x float> %v119, splat (float 0x0000000000000000)
  %v193 = fsub contract <16 x float> %v177, %v192
  %v194 = fadd contract <16 x float> %v118, %v193
  %v195 = fsub contract <16 x float> %v194, %v118
  %v196 = fsub contract <16 x float> %v195, %v193
  %v197 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v194)
  %v198 = fcmp olt <16 x float> %v197, splat (float 0x7FF0000000000000)
  %v199 = select <16 x i1> %v198, <16 x float> %v196, <16 x float> splat (float 0x0000000000000000)
  %v200 = fadd contract <16 x float> %v121, splat (float 0x0000000000000000)
  %v201 = fsub contract <16 x float> %v183, %v200
  %v202 = fadd contract <16 x float> %v120, %v201
  %v203 = fsub contract <16 x float> %v202, %v120
  %v204 = fsub contract <16 x float> %v203, %v201
  %v205 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v202)
  %v206 = fcmp olt <16 x float> %v205, splat (float 0x7FF0000000000000)
  %v207 = select <16 x i1> %v206, <16 x float> %v204, <16 x float> splat (float 0x0000000000000000)
  %v208 = fadd contract <16 x float> %v123, splat (float 0x0000000000000000)
  %v209 = fsub contract <16 x float> %v189, %v208
  %v210 = fadd contract <16 x float> %v122, %v209
  %v211 = fsub contract <16 x float> %v210, %v122
  %v212 = fsub contract <16 x float> %v211, %v209
  %v213 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v210)
  %v214 = fcmp olt <16 x float> %v213, splat (float 0x7FF0000000000000)
  %v215 = select <16 x i1> %v214, <16 x float> %v212, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head96
interval_end98:
  %v216 = add nsw i64 %v104, 1
  br label %interval_head94
columns_done99:
  %v217 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v105, ptr %v217, align 64
  %v218 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v107, ptr %v218, align 64
  %v219 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v109, ptr %v219, align 64
  %v220 = sub nsw i64 %v61, %v65
  %v221 = icmp slt i64 16, %v220
  %v222 = select i1 %v221, i64 16, i64 %v220
  br label %scatter_head223
scatter_head223:
  %v226 = phi i64 [ 0, %columns_done99 ], [ %v246, %scatter224 ]
  %v227 = icmp slt i64 %v226, %v222
  br i1 %v227, label %scatter224, label %scatter_done225
scatter224:
  %v228 = add nsw i64 %v65, %v226
  %v229 = mul nsw i64 %v228, %v9
  %v230 = getelementptr i8, ptr %v46, i64 %v229
  %v231 = getelementptr i8, ptr %scratch, i64 192
  %v232 = getelementptr float, ptr %v231, i64 %v226
  %v233 = load float, ptr %v232
  store float %v233, ptr %v230, align 1
  %v234 = getelementptr i8, ptr %scratch, i64 192
  %v235 = getelementptr i8, ptr %v234, i64 64
  %v236 = getelementptr float, ptr %v235, i64 %v226
  %v237 = load float, ptr %v236
  %v238 = mul nsw i64 1, %v11
  %v239 = getelementptr i8, ptr %v230, i64 %v238
  store float %v237, ptr %v239, align 1
  %v240 = getelementptr i8, ptr %scratch, i64 192
  %v241 = getelementptr i8, ptr %v240, i64 128
  %v242 = getelementptr float, ptr %v241, i64 %v226
  %v243 = load float, ptr %v242
  %v244 = mul nsw i64 2, %v11
  %v245 = getelementptr i8, ptr %v230, i64 %v244
  store float %v243, ptr %v245, align 1
  %v246 = add nsw i64 %v226, 1
  br label %scatter_head223
scatter_done225:
  %v247 = add nsw i64 %v65, 16
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float>, <16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
