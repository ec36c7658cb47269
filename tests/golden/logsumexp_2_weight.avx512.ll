target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 11
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 3
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 4
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 12
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 5
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 6
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 13
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 7
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 8
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = getelementptr i64, ptr %frame, i64 14
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 9
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 10
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
  %v59 = call float @llvm.fabs.f32(float 0xC7EFFFFFE0000000)
  %v60 = fcmp olt float %v59, 0x41C0000000000000
  %v61 = select i1 %v60, float 0x3FF7154760000000, float 0x3FF0000000000000
  %v62 = fmul contract float %v61, 0xC7EFFFFFE0000000
  %v63 = fneg float %v62
  %v64 = call float @llvm.fma.f32(float 0xC7EFFFFFE0000000, float %v61, float %v63)
  %v65 = insertelement <16 x float> poison, float %v64, i64 0
  %v66 = shufflevector <16 x float> %v65, <16 x float> poison, <16 x i32> zeroinitializer
  %v67 = load i64, ptr %v42, align 8, !invariant.load !0
  %v68 = getelementptr i64, ptr %v42, i64 1
  %v69 = load i64, ptr %v68, align 8, !invariant.load !0
  br label %rows_head70
rows_head70:
  %v73 = phi i64 [ %v67, %work34 ], [ %v834, %moved805 ]
  %v74 = icmp slt i64 %v73, %v69
  br i1 %v74, label %rows71, label %rows_done72
rows71:
  %v75 = add nsw i64 %v69, -1
  %v76 = add nsw i64 %v73, 64
  %v77 = icmp sle i64 %v76, %v69
  %v78 = icmp eq i64 %v15, 8
  %v79 = and i1 %v77, %v78
  br i1 %v79, label %whole_tile80, label %part81
whole_tile80:
  %v83 = mul nsw i64 %v73, 8
  %v84 = getelementptr i8, ptr %v50, i64 %v83
  %v85 = getelementptr i8, ptr %v84, i64 2048
  call void @llvm.prefetch.p0(ptr %v85, i32 0, i32 3, i32 1)
  %v86 = getelementptr i8, ptr %v84, i64 2112
  call void @llvm.prefetch.p0(ptr %v86, i32 0, i32 3, i32 1)
  %v87 = getelementptr i8, ptr %v84, i64 2176
  call void @llvm.prefetch.p0(ptr %v87, i32 0, i32 3, i32 1)
  %v88 = getelementptr i8, ptr %v84, i64 2240
  call void @llvm.prefetch.p0(ptr %v88, i32 0, i32 3, i32 1)
  %v89 = getelementptr i8, ptr %v84, i64 2304
  call void @llvm.prefetch.p0(ptr %v89, i32 0, i32 3, i32 1)
  %v90 = getelementptr i8, ptr %v84, i64 2368
  call void @llvm.prefetch.p0(ptr %v90, i32 0, i32 3, i32 1)
  %v91 = getelementptr i8, ptr %v84, i64 2432
  call void @llvm.prefetch.p0(ptr %v91, i32 0, i32 3, i32 1)
  %v92 = getelementptr i8, ptr %v84, i64 2496
  call void @llvm.prefetch.p0(ptr %v92, i32 0, i32 3, i32 1)
  %v93 = load <32 x float>, ptr %v84, align 1, !invariant.load !0
  %v94 = shufflevector <32 x float> %v93, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  store <16 x float> %v94, ptr %scratch, align 4
  %v95 = shufflevector <32 x float> %v93, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v96 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v95, ptr %v96, align 4
  %v97 = getelementptr i8, ptr %v84, i64 128
  %v98 = load <32 x float>, ptr %v97, align 1, !invariant.load !0
  %v99 = shufflevector <32 x float> %v98, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v100 = getelementptr i8, ptr %scratch, i64 64
  store <16 x float> %v99, ptr %v100, align 4
  %v101 = shufflevector <32 x float> %v98, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v102 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v101, ptr %v102, align 4
  %v103 = getelementptr i8, ptr %v84, i64 256
  %v104 = load <32 x float>, ptr %v103, align 1, !invariant.load !0
  %v105 = shufflevector <32 x float> %v104, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v106 = getelementptr i8, ptr %scratch, i64 128
  store <16 x float> %v105, ptr %v106, align 4
  %v107 = shufflevector <32 x float> %v104, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v108 = getelementptr i8, ptr %scratch, i64 384
  store <16 x float> %v107, ptr %v108, align 4
  %v109 = getelementptr i8, ptr %v84, i64 384
  %v110 = load <32 x float>, ptr %v109, align 1, !invariant.load !0
  %v111 = shufflevector <32 x float> %v110, <32 x float> poison, <16 x i32> <i32 0, i32 2, i32 4, i32 6, i32 8, i32 10, i32 12, i32 14, i32 16, i32 18, i32 20, i32 22, i32 24, i32 26, i32 28, i32 30>
  %v112 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v111, ptr %v112, align 4
  %v113 = shufflevector <32 x float> %v110, <32 x float> poison, <16 x i32> <i32 1, i32 3, i32 5, i32 7, i32 9, i32 11, i32 13, i32 15, i32 17, i32 19, i32 21, i32 23, i32 25, i32 27, i32 29, i32 31>
  %v114 = getelementptr i8, ptr %scratch, i64 448
  store <16 x float> %v113, ptr %v114, align 4
  br label %moved82
part81:
  br label %gather_head115
gather_head115:
  %v118 = phi i64 [ 0, %part81 ], [ %v131, %gather116 ]
  %v119 = icmp slt i64 %v118, 64
  br i1 %v119, label %gather116, label %gather_done117
gather116:
  %v120 = add nsw i64 %v73, %v118
  %v121 = icmp slt i64 %v120, %v75
  %v122 = select i1 %v121, i64 %v120, i64 %v75
  %v123 = mul nsw i64 %v122, %v15
  %v124 = getelementptr i8, ptr %v50, i64 %v123
  %v125 = load float, ptr %v124, align 1, !invariant.load !0
  %v126 = getelementptr float, ptr %scratch, i64 %v118
  store float %v125, ptr %v126
  %v127 = getelementptr i8, ptr %v124, i64 4
  %v128 = load float, ptr %v127, align 1, !invariant.load !0
  %v129 = getelementptr i8, ptr %scratch, i64 256
  %v130 = getelementptr float, ptr %v129, i64 %v118
  store float %v128, ptr %v130
  %v131 = add nsw i64 %v118, 1
  br label %gather_head115, !llvm.loop !2
gather_done117:
  br label %moved82
moved82:
  %v132 = getelementptr i8, ptr %scratch, i64 64
  %v133 = getelementptr i8, ptr %scratch, i64 128
  %v134 = getelementptr i8, ptr %scratch, i64 192
  %v135 = load <16 x float>, ptr %scratch, align 64
  %v136 = load <16 x float>, ptr %v132, align 64
  %v137 = load <16 x float>, ptr %v133, align 64
  %v138 = load <16 x float>, ptr %v134, align 64
  %v139 = getelementptr i8, ptr %scratch, i64 256
  %v140 = getelementptr i8, ptr %v139, i64 64
  %v141 = getelementptr i8, ptr %v139, i64 128
  %v142 = getelementptr i8, ptr %v139, i64 192
  %v143 = load <16 x float>, ptr %v139, align 64
  %v144 = load <16 x float>, ptr %v140, align 64
  %v145 = load <16 x float>, ptr %v141, align 64
  %v146 = load <16 x float>, ptr %v142, align 64
  %v153 = getelementptr i64, ptr %v42, i64 2
  %v154 = load i64, ptr %v153, align 8, !invariant.load !0
  %v155 = getelementptr i64, ptr %v42, i64 3
  %v156 = load i64, ptr %v155, align 8, !invariant.load !0
  br label %interval_head147
interval_head147:
  %v157 = phi i64 [ %v154, %moved82 ], [ %v626, %interval_end151 ]
  %v158 = phi <16 x float> [ splat (float 0xC7EFFFFFE0000000), %moved82 ], [ %v177, %interval_end151 ]
  %v159 = phi <16 x float> [ splat (float 0xC7EFFFFFE0000000), %moved82 ], [ %v178, %interval_end151 ]
  %v160 = phi <16 x float> [ splat (float 0xC7EFFFFFE0000000), %moved82 ], [ %v179, %interval_end151 ]
  %v161 = phi <16 x float> [ splat (float 0xC7EFFFFFE0000000), %moved82 ], [ %v180, %interval_end151 ]
  %v162 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v181, %interval_end151 ]
  %v163 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v182, %interval_end151 ]
  %v164 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v183, %interval_end151 ]
  %v165 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v184, %interval_end151 ]
  %v166 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v185, %interval_end151 ]
  %v167 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v186, %interval_end151 ]
  %v168 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v187, %interval_end151 ]
  %v169 = phi <16 x float> [ splat (float 0x0000000000000000), %moved82 ], [ %v188, %interval_end151 ]
  %v170 = icmp slt i64 %v157, %v156
  br i1 %v170, label %interval148, label %columns_done152
interval148:
  %v171 = mul nsw i64 %v157, 16
  %v172 = getelementptr i8, ptr %v30, i64 %v171
  %v173 = load i64, ptr %v172, align 8, !invariant.load !0
  %v174 = getelementptr i64, ptr %v172, i64 1
  %v175 = load i64, ptr %v174, align 8, !invariant.load !0
  br label %chunk_head149
chunk_head149:
  %v176 = phi i64 [ %v173, %interval148 ], [ %v193, %column_done328 ]
  %v177 = phi <16 x float> [ %v158, %interval148 ], [ %v423, %column_done328 ]
  %v178 = phi <16 x float> [ %v159, %interval148 ], [ %v425, %column_done328 ]
  %v179 = phi <16 x float> [ %v160, %interval148 ], [ %v427, %column_done328 ]
  %v180 = phi <16 x float> [ %v161, %interval148 ], [ %v429, %column_done328 ]
  %v181 = phi <16 x float> [ %v162, %interval148 ], [ %v602, %column_done328 ]
  %v182 = phi <16 x float> [ %v163, %interval148 ], [ %v603, %column_done328 ]
  %v183 = phi <16 x float> [ %v164, %interval148 ], [ %v604, %column_done328 ]
  %v184 = phi <16 x float> [ %v165, %interval148 ], [ %v605, %column_done328 ]
  %v185 = phi <16 x float> [ %v166, %interval148 ], [ %v622, %column_done328 ]
  %v186 = phi <16 x float> [ %v167, %interval148 ], [ %v623, %column_done328 ]
  %v187 = phi <16 x float> [ %v168, %interval148 ], [ %v624, %column_done328 ]
  %v188 = phi <16 x float> [ %v169, %interval148 ], [ %v625, %column_done328 ]
  %v189 = icmp slt i64 %v176, %v175
  %v190 = load volatile i64, ptr %v32, align 8
  %v191 = icmp eq i64 %v190, 0
  %v192 = and i1 %v189, %v191
  br i1 %v192, label %chunk150, label %interval_end151
chunk150:
  %v193 = add nsw i64 %v176, 128
  %v194 = icmp slt i64 %v193, %v175
  %v195 = select i1 %v194, i64 %v193, i64 %v175
  br label %column196
column196:
  %v198 = phi i64 [ %v176, %chunk150 ], [ %v245, %column196 ]
  %v199 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk150 ], [ %v238, %column196 ]
  %v200 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk150 ], [ %v240, %column196 ]
  %v201 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk150 ], [ %v242, %column196 ]
  %v202 = phi <16 x float> [ splat (float 0xFFF0000000000000), %chunk150 ], [ %v244, %column196 ]
  %v203 = mul nsw i64 %v198, %v21
  %v204 = getelementptr i8, ptr %v54, i64 %v203
  %v205 = mul nsw i64 %v198, %v27
  %v206 = getelementptr i8, ptr %v58, i64 %v205
  %v207 = load float, ptr %v204, align 1, !invariant.load !0
  %v208 = insertelement <16 x float> poison, float %v207, i64 0
  %v209 = shufflevector <16 x float> %v208, <16 x float> poison, <16 x i32> zeroinitializer
  %v210 = fmul contract <16 x float> %v135, %v209
  %v211 = fmul contract <16 x float> %v136, %v209
  %v212 = fmul contract <16 x float> %v137, %v209
  %v213 = fmul contract <16 x float> %v138, %v209
  %v214 = fadd contract <16 x float> splat (float 0x8000000000000000), %v210
  %v215 = fadd contract <16 x float> splat (float 0x8000000000000000), %v211
  %v216 = fadd contract <16 x float> splat (float 0x8000000000000000), %v212
  %v217 = fadd contract <16 x float> splat (float 0x8000000000000000), %v213
  %v218 = getelementptr i8, ptr %v204, i64 4
  %v219 = load float, ptr %v218, align 1, !invariant.load !0
  %v220 = insertelement <16 x float> poison, float %v219, i64 0
  %v221 = shufflevector <16 x float> %v220, <16 x float> poison, <16 x i32> zeroinitializer
  %v222 = fmul contract <16 x float> %v143, %v221
  %v223 = fmul contract <16 x float> %v144, %v221
  %v224 = fmul contract <16 x float> %v145, %v221
  %v225 = fmul contract <16 x float> %v146, %v221
  %v226 = fadd contract <16 x float> %v214, %v222
  %v227 = fadd contract <16 x float> %v215, %v223
  %v228 = fadd contract <16 x float> %v216, %v224
  %v229 = fadd contract <16 x float> %v217, %v225
  %v230 = sub nsw i64 %v198, %v176
  %v231 = getelementptr i8, ptr %scratch, i64 512
  %v232 = mul nsw i64 %v230, 256
  %v233 = getelementptr i8, ptr %v231, i64 %v232
  %v234 = getelementptr i8, ptr %v233, i64 64
  %v235 = getelementptr i8, ptr %v233, i64 128
  %v236 = getelementptr i8, ptr %v233, i64 192
  store <16 x float> %v226, ptr %v233, align 64
  store <16 x float> %v227, ptr %v234, align 64
  store <16 x float> %v228, ptr %v235, align 64
  store <16 x float> %v229, ptr %v236, align 64
  %v237 = fcmp ogt <16 x float> %v226, %v199
  %v238 = select <16 x i1> %v237, <16 x float> %v226, <16 x float> %v199
  %v239 = fcmp ogt <16 x float> %v227, %v200
  %v240 = select <16 x i1> %v239, <16 x float> %v227, <16 x float> %v200
  %v241 = fcmp ogt <16 x float> %v228, %v201
  %v242 = select <16 x i1> %v241, <16 x float> %v228, <16 x float> %v201
  %v243 = fcmp ogt <16 x float> %v229, %v202
  %v244 = select <16 x i1> %v243, <16 x float> %v229, <16 x float> %v202
  %v245 = add nsw i64 %v198, 1
  %v246 = icmp slt i64 %v245, %v195
  br i1 %v246, label %column196, label %column_done197
column_done197:
  %v247 = fcmp olt <16 x float> %v238, splat (float 0x47EFFFFFE0000000)
  %v248 = select <16 x i1> %v247, <16 x float> %v238, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v249 = fcmp olt <16 x float> %v240, splat (float 0x47EFFFFFE0000000)
  %v250 = select <16 x i1> %v249, <16 x float> %v240, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v251 = fcmp olt <16 x float> %v242, splat (float 0x47EFFFFFE0000000)
  %v252 = select <16 x i1> %v251, <16 x float> %v242, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v253 = fcmp olt <16 x float> %v244, splat (float 0x47EFFFFFE0000000)
  %v254 = select <16 x i1> %v253, <16 x float> %v244, <16 x float> splat (float 0x47EFFFFFE0000000)
  %v255 = fcmp ogt <16 x float> %v248, splat (float 0xC7EFFFFFE0000000)
  %v256 = select <16 x i1> %v255, <16 x float> %v248, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v257 = fcmp ogt <16 x float> %v250, splat (float 0xC7EFFFFFE0000000)
  %v258 = select <16 x i1> %v257, <16 x float> %v250, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v259 = fcmp ogt <16 x float> %v252, splat (float 0xC7EFFFFFE0000000)
  %v260 = select <16 x i1> %v259, <16 x float> %v252, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v261 = fcmp ogt <16 x float> %v254, splat (float 0xC7EFFFFFE0000000)
  %v262 = select <16 x i1> %v261, <16 x float> %v254, <16 x float> splat (float 0xC7EFFFFFE0000000)
  %v263 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v256)
  %v264 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v258)
  %v265 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v260)
  %v266 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v262)
  %v267 = fcmp olt <16 x float> %v263, splat (float 0x41C0000000000000)
  %v268 = fcmp olt <16 x float> %v264, splat (float 0x41C0000000000000)
  %v269 = fcmp olt <16 x float> %v265, splat (float 0x41C0000000000000)
  %v270 = fcmp olt <16 x float> %v266, splat (float 0x41C0000000000000)
  %v271 = select <16 x i1> %v267, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v272 = select <16 x i1> %v268, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v273 = select <16 x i1> %v269, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v274 = select <16 x i1> %v270, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v275 = fmul contract <16 x float> %v271, %v256
  %v276 = fmul contract <16 x float> %v272, %v258
  %v277 = fmul contract <16 x float> %v273, %v260
  %v278 = fmul contract <16 x float> %v274, %v262
  %v279 = fneg <16 x float> %v275
  %v280 = fneg <16 x float> %v276
  %v281 = fneg <16 x float> %v277
  %v282 = fneg <16 x float> %v278
  %v283 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0xC7EFFFFFE0000000), <16 x float> %v271, <16 x float> %v279)
  %v284 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0xC7EFFFFFE0000000), <16 x float> %v272, <16 x float> %v280)
  %v285 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0xC7EFFFFFE0000000), <16 x float> %v273, <16 x float> %v281)
  %v286 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0xC7EFFFFFE0000000), <16 x float> %v274, <16 x float> %v282)
  %v287 = fsub contract <16 x float> %v283, %v66
  %v288 = fsub contract <16 x float> %v284, %v66
  %v289 = fsub contract <16 x float> %v285, %v66
  %v290 = fsub contract <16 x float> %v286, %v66
  %v291 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v287, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v292 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v291, <16 x float> splat (float 0x3F83CEC460000000))
  %v293 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v292, <16 x float> %v291, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v294 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v293, <16 x float> %v291, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v295 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v294, <16 x float> %v291, <16 x float> splat (float 0x3FE62E4240000000))
  %v296 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v295, <16 x float> %v291, <16 x float> splat (float 0x3FF0000000000000))
  %v297 = fsub <16 x float> %v287, %v291
  %v298 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v296, <16 x float> %v297, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v299 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v288, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v300 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v299, <16 x float> splat (float 0x3F83CEC460000000))
  %v301 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v300, <16 x float> %v299, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v302 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v301, <16 x float> %v299, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v303 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v302, <16 x float> %v299, <16 x float> splat (float 0x3FE62E4240000000))
  %v304 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v303, <16 x float> %v299, <16 x float> splat (float 0x3FF0000000000000))
  %v305 = fsub <16 x float> %v288, %v299
  %v306 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v304, <16 x float> %v305, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v307 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v289, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v308 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v307, <16 x float> splat (float 0x3F83CEC460000000))
  %v309 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v308, <16 x float> %v307, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v310 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v309, <16 x float> %v307, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v311 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v310, <16 x float> %v307, <16 x float> splat (float 0x3FE62E4240000000))
  %v312 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v311, <16 x float> %v307, <16 x float> splat (float 0x3FF0000000000000))
  %v313 = fsub <16 x float> %v289, %v307
  %v314 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v312, <16 x float> %v313, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v315 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v290, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v316 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v315, <16 x float> splat (float 0x3F83CEC460000000))
  %v317 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v316, <16 x float> %v315, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v318 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v317, <16 x float> %v315, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v319 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v318, <16 x float> %v315, <16 x float> splat (float 0x3FE62E4240000000))
  %v320 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v319, <16 x float> %v315, <16 x float> splat (float 0x3FF0000000000000))
  %v321 = fsub <16 x float> %v290, %v315
  %v322 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v320, <16 x float> %v321, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v323 = fmul contract <16 x float> splat (float 0x0000000000000000), %v298
  %v324 = fmul contract <16 x float> splat (float 0x0000000000000000), %v306
  %v325 = fmul contract <16 x float> splat (float 0x0000000000000000), %v314
  %v326 = fmul contract <16 x float> splat (float 0x0000000000000000), %v322
  br label %column327
column327:
  %v329 = phi i64 [ %v176, %column_done197 ], [ %v420, %column327 ]
  %v330 = phi <16 x float> [ %v256, %column_done197 ], [ %v330, %column327 ]
  %v331 = phi <16 x float> [ %v258, %column_done197 ], [ %v331, %column327 ]
  %v332 = phi <16 x float> [ %v260, %column_done197 ], [ %v332, %column327 ]
  %v333 = phi <16 x float> [ %v262, %column_done197 ], [ %v333, %column327 ]
  %v334 = phi <16 x float> [ %v323, %column_done197 ], [ %v416, %column327 ]
  %v335 = phi <16 x float> [ %v324, %column_done197 ], [ %v417, %column327 ]
  %v336 = phi <16 x float> [ %v325, %column_done197 ], [ %v418, %column327 ]
  %v337 = phi <16 x float> [ %v326, %column_done197 ], [ %v419, %column327 ]
  %v338 = mul nsw i64 %v329, %v21
  %v339 = getelementptr i8, ptr %v54, i64 %v338
  %v340 = mul nsw i64 %v329, %v27
  %v341 = getelementptr i8, ptr %v58, i64 %v340
  %v342 = sub nsw i64 %v329, %v176
  %v343 = getelementptr i8, ptr %scratch, i64 512
  %v344 = mul nsw i64 %v342, 256
  %v345 = getelementptr i8, ptr %v343, i64 %v344
  %v346 = getelementptr i8, ptr %v345, i64 64
  %v347 = getelementptr i8, ptr %v345, i64 128
  %v348 = getelementptr i8, ptr %v345, i64 192
  %v349 = load <16 x float>, ptr %v345, align 64
  %v350 = load <16 x float>, ptr %v346, align 64
  %v351 = load <16 x float>, ptr %v347, align 64
  %v352 = load <16 x float>, ptr %v348, align 64
  %v353 = load float, ptr %v341, align 1, !invariant.load !0
  %v354 = insertelement <16 x float> poison, float %v353, i64 0
  %v355 = shufflevector <16 x float> %v354, <16 x float> poison, <16 x i32> zeroinitializer
  %v356 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v330)
  %v357 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v331)
  %v358 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v332)
  %v359 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v333)
  %v360 = fcmp olt <16 x float> %v356, splat (float 0x41C0000000000000)
  %v361 = fcmp olt <16 x float> %v357, splat (float 0x41C0000000000000)
  %v362 = fcmp olt <16 x float> %v358, splat (float 0x41C0000000000000)
  %v363 = fcmp olt <16 x float> %v359, splat (float 0x41C0000000000000)
  %v364 = select <16 x i1> %v360, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v365 = select <16 x i1> %v361, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v366 = select <16 x i1> %v362, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v367 = select <16 x i1> %v363, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v368 = fmul contract <16 x float> %v364, %v330
  %v369 = fmul contract <16 x float> %v365, %v331
  %v370 = fmul contract <16 x float> %v366, %v332
  %v371 = fmul contract <16 x float> %v367, %v333
  %v372 = fneg <16 x float> %v368
  %v373 = fneg <16 x float> %v369
  %v374 = fneg <16 x float> %v370
  %v375 = fneg <16 x float> %v371
  %v376 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v349, <16 x float> %v364, <16 x float> %v372)
  %v377 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v350, <16 x float> %v365, <16 x float> %v373)
  %v378 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v351, <16 x float> %v366, <16 x float> %v374)
  %v379 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v352, <16 x float> %v367, <16 x float> %v375)
  %v380 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v376, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v381 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v380, <16 x float> splat (float 0x3F83CEC460000000))
  %v382 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v381, <16 x float> %v380, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v383 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v382, <16 x float> %v380, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v384 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v383, <16 x float> %v380, <16 x float> splat (float 0x3FE62E4240000000))
  %v385 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v384, <16 x float> %v380, <16 x float> splat (float 0x3FF0000000000000))
  %v386 = fsub <16 x float> %v376, %v380
  %v387 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v385, <16 x float> %v386, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v388 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v377, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v389 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v388, <16 x float> splat (float 0x3F83CEC460000000))
  %v390 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v389, <16 x float> %v388, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v391 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v390, <16 x float> %v388, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v392 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v391, <16 x float> %v388, <16 x float> splat (float 0x3FE62E4240000000))
  %v393 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v392, <16 x float> %v388, <16 x float> splat (float 0x3FF0000000000000))
  %v394 = fsub <16 x float> %v377, %v388
  %v395 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v393, <16 x float> %v394, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v396 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v378, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v397 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v396, <16 x float> splat (float 0x3F83CEC460000000))
  %v398 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v397, <16 x float> %v396, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v399 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v398, <16 x float> %v396, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v400 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v399, <16 x float> %v396, <16 x float> splat (float 0x3FE62E4240000000))
  %v401 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v400, <16 x float> %v396, <16 x float> splat (float 0x3FF0000000000000))
  %v402 = fsub <16 x float> %v378, %v396
  %v403 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v401, <16 x float> %v402, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v404 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v379, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v405 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v404, <16 x float> splat (float 0x3F83CEC460000000))
  %v406 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v405, <16 x float> %v404, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v407 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v406, <16 x float> %v404, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v408 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v407, <16 x float> %v404, <16 x float> splat (float 0x3FE62E4240000000))
  %v409 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v408, <16 x float> %v404, <16 x float> splat (float 0x3FF0000000000000))
  %v410 = fsub <16 x float> %v379, %v404
  %v411 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v409, <16 x float> %v410, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v412 = fmul contract <16 x float> %v387, %v355
  %v413 = fmul contract <16 x float> %v395, %v355
  %v414 = fmul contract <16 x float> %v403, %v355
  %v415 = fmul contract <16 x float> %v411, %v355
  %v416 = fadd contract <16 x float> %v334, %v412
  %v417 = fadd contract <16 x float> %v335, %v413
  %v418 = fadd contract <16 x float> %v336, %v414
  %v419 = fadd contract <16 x float> %v337, %v415
  %v420 = add nsw i64 %v329, 1
  %v421 = icmp slt i64 %v420, %v195
  br i1 %v421, label %column327, label %column_done328
column_done328:
  %v422 = fcmp ogt <16 x float> %v330, %v177
  %v423 = select <16 x i1> %v422, <16 x float> %v330, <16 x float> %v177
  %v424 = fcmp ogt <16 x float> %v331, %v178
  %v425 = select <16 x i1> %v424, <16 x float> %v331, <16 x float> %v178
  %v426 = fcmp ogt <16 x float> %v332, %v179
  %v427 = select <16 x i1> %v426, <16 x float> %v332, <16 x float> %v179
  %v428 = fcmp ogt <16 x float> %v333, %v180
  %v429 = select <16 x i1> %v428, <16 x float> %v333, <16 x float> %v180
  %v430 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v423)
  %v431 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v425)
  %v432 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v427)
  %v433 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v429)
  %v434 = fcmp olt <16 x float> %v430, splat (float 0x41C0000000000000)
  %v435 = fcmp olt <16 x float> %v431, splat (float 0x41C0000000000000)
  %v436 = fcmp olt <16 x float> %v432, splat (float 0x41C0000000000000)
  %v437 = fcmp olt <16 x float> %v433, splat (float 0x41C0000000000000)
  %v438 = select <16 x i1> %v434, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v439 = select <16 x i1> %v435, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v440 = select <16 x i1> %v436, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v441 = select <16 x i1> %v437, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v442 = fmul contract <16 x float> %v438, %v423
  %v443 = fmul contract <16 x float> %v439, %v425
  %v444 = fmul contract <16 x float> %v440, %v427
  %v445 = fmul contract <16 x float> %v441, %v429
  %v446 = fneg <16 x float> %v442
  %v447 = fneg <16 x float> %v443
  %v448 = fneg <16 x float> %v444
  %v449 = fneg <16 x float> %v445
  %v450 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v177, <16 x float> %v438, <16 x float> %v446)
  %v451 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v178, <16 x float> %v439, <16 x float> %v447)
  %v452 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v179, <16 x float> %v440, <16 x float> %v448)
  %v453 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v180, <16 x float> %v441, <16 x float> %v449)
  %v454 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v177)
  %v455 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v178)
  %v456 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v179)
  %v457 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v180)
  %v458 = fcmp olt <16 x float> %v454, splat (float 0x41C0000000000000)
  %v459 = fcmp olt <16 x float> %v455, splat (float 0x41C0000000000000)
  %v460 = fcmp olt <16 x float> %v456, splat (float 0x41C0000000000000)
  %v461 = fcmp olt <16 x float> %v457, splat (float 0x41C0000000000000)
  %v462 = select <16 x i1> %v458, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v463 = select <16 x i1> %v459, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v464 = select <16 x i1> %v460, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v465 = select <16 x i1> %v461, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v466 = fmul contract <16 x float> %v462, %v177
  %v467 = fmul contract <16 x float> %v463, %v178
  %v468 = fmul contract <16 x float> %v464, %v179
  %v469 = fmul contract <16 x float> %v465, %v180
  %v470 = fneg <16 x float> %v466
  %v471 = fneg <16 x float> %v467
  %v472 = fneg <16 x float> %v468
  %v473 = fneg <16 x float> %v469
  %v474 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v177, <16 x float> %v462, <16 x float> %v470)
  %v475 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v178, <16 x float> %v463, <16 x float> %v471)
  %v476 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v179, <16 x float> %v464, <16 x float> %v472)
  %v477 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v180, <16 x float> %v465, <16 x float> %v473)
  %v478 = fsub contract <16 x float> %v450, %v474
  %v479 = fsub contract <16 x float> %v451, %v475
  %v480 = fsub contract <16 x float> %v452, %v476
  %v481 = fsub contract <16 x float> %v453, %v477
  %v482 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v478, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v483 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v482, <16 x float> splat (float 0x3F83CEC460000000))
  %v484 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v483, <16 x float> %v482, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v485 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v484, <16 x float> %v482, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v486 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v485, <16 x float> %v482, <16 x float> splat (float 0x3FE62E4240000000))
  %v487 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v486, <16 x float> %v482, <16 x float> splat (float 0x3FF0000000000000))
  %v488 = fsub <16 x float> %v478, %v482
  %v489 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v487, <16 x float> %v488, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v490 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v479, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v491 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v490, <16 x float> splat (float 0x3F83CEC460000000))
  %v492 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v491, <16 x float> %v490, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v493 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v492, <16 x float> %v490, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v494 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v493, <16 x float> %v490, <16 x float> splat (float 0x3FE62E4240000000))
  %v495 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v494, <16 x float> %v490, <16 x float> splat (float 0x3FF0000000000000))
  %v496 = fsub <16 x float> %v479, %v490
  %v497 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v495, <16 x float> %v496, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v498 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v480, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v499 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v498, <16 x float> splat (float 0x3F83CEC460000000))
  %v500 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v499, <16 x float> %v498, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v501 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v500, <16 x float> %v498, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v502 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v501, <16 x float> %v498, <16 x float> splat (float 0x3FE62E4240000000))
  %v503 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v502, <16 x float> %v498, <16 x float> splat (float 0x3FF0000000000000))
  %v504 = fsub <16 x float> %v480, %v498
  %v505 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v503, <16 x float> %v504, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v506 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v481, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v507 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v506, <16 x float> splat (float 0x3F83CEC460000000))
  %v508 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v507, <16 x float> %v506, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v509 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v508, <16 x float> %v506, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v510 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v509, <16 x float> %v506, <16 x float> splat (float 0x3FE62E4240000000))
  %v511 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v510, <16 x float> %v506, <16 x float> splat (float 0x3FF0000000000000))
  %v512 = fsub <16 x float> %v481, %v506
  %v513 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v511, <16 x float> %v512, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v514 = fmul contract <16 x float> %v181, %v489
  %v515 = fmul contract <16 x float> %v182, %v497
  %v516 = fmul contract <16 x float> %v183, %v505
  %v517 = fmul contract <16 x float> %v184, %v513
  %v518 = fmul contract <16 x float> %v185, %v489
  %v519 = fmul contract <16 x float> %v186, %v497
  %v520 = fmul contract <16 x float> %v187, %v505
  %v521 = fmul contract <16 x float> %v188, %v513
  %v522 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v330, <16 x float> %v438, <16 x float> %v446)
  %v523 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v331, <16 x float> %v439, <16 x float> %v447)
  %v524 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v332, <16 x float> %v440, <16 x float> %v448)
  %v525 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v333, <16 x float> %v441, <16 x float> %v449)
  %v526 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v330)
  %v527 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v331)
  %v528 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v332)
  %v529 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v333)
  %v530 = fcmp olt <16 x float> %v526, splat (float 0x41C0000000000000)
  %v531 = fcmp olt <16 x float> %v527, splat (float 0x41C0000000000000)
  %v532 = fcmp olt <16 x float> %v528, splat (float 0x41C0000000000000)
  %v533 = fcmp olt <16 x float> %v529, splat (float 0x41C0000000000000)
  %v534 = select <16 x i1> %v530, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v535 = select <16 x i1> %v531, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v536 = select <16 x i1> %v532, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v537 = select <16 x i1> %v533, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v538 = fmul contract <16 x float> %v534, %v330
  %v539 = fmul contract <16 x float> %v535, %v331
  %v540 = fmul contract <16 x float> %v536, %v332
  %v541 = fmul contract <16 x float> %v537, %v333
  %v542 = fneg <16 x float> %v538
  %v543 = fneg <16 x float> %v539
  %v544 = fneg <16 x float> %v540
  %v545 = fneg <16 x float> %v541
  %v546 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v330, <16 x float> %v534, <16 x float> %v542)
  %v547 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v331, <16 x float> %v535, <16 x float> %v543)
  %v548 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v332, <16 x float> %v536, <16 x float> %v544)
  %v549 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v333, <16 x float> %v537, <16 x float> %v545)
  %v550 = fsub contract <16 x float> %v522, %v546
  %v551 = fsub contract <16 x float> %v523, %v547
  %v552 = fsub contract <16 x float> %v524, %v548
  %v553 = fsub contract <16 x float> %v525, %v549
  %v554 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v550, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v555 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v554, <16 x float> splat (float 0x3F83CEC460000000))
  %v556 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v555, <16 x float> %v554, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v557 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v556, <16 x float> %v554, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v558 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v557, <16 x float> %v554, <16 x float> splat (float 0x3FE62E4240000000))
  %v559 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v558, <16 x float> %v554, <16 x float> splat (float 0x3FF0000000000000))
  %v560 = fsub <16 x float> %v550, %v554
  %v561 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v559, <16 x float> %v560, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v562 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v551, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v563 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v562, <16 x float> splat (float 0x3F83CEC460000000))
  %v564 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v563, <16 x float> %v562, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v565 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v564, <16 x float> %v562, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v566 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v565, <16 x float> %v562, <16 x float> splat (float 0x3FE62E4240000000))
  %v567 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v566, <16 x float> %v562, <16 x float> splat (float 0x3FF0000000000000))
  %v568 = fsub <16 x float> %v551, %v562
  %v569 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v567, <16 x float> %v568, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v570 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v552, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v571 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v570, <16 x float> splat (float 0x3F83CEC460000000))
  %v572 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v571, <16 x float> %v570, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v573 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v572, <16 x float> %v570, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v574 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v573, <16 x float> %v570, <16 x float> splat (float 0x3FE62E4240000000))
  %v575 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v574, <16 x float> %v570, <16 x float> splat (float 0x3FF0000000000000))
  %v576 = fsub <16 x float> %v552, %v570
  %v577 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v575, <16 x float> %v576, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v578 = call <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float> %v553, i32 8, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v579 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F55AAC760000000), <16 x float> %v578, <16 x float> splat (float 0x3F83CEC460000000))
  %v580 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v579, <16 x float> %v578, <16 x float> splat (float 0x3FAC6BABA0000000))
  %v581 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v580, <16 x float> %v578, <16 x float> splat (float 0x3FCEBF9B60000000))
  %v582 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v581, <16 x float> %v578, <16 x float> splat (float 0x3FE62E4240000000))
  %v583 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v582, <16 x float> %v578, <16 x float> splat (float 0x3FF0000000000000))
  %v584 = fsub <16 x float> %v553, %v578
  %v585 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v583, <16 x float> %v584, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v586 = fmul contract <16 x float> %v416, %v561
  %v587 = fmul contract <16 x float> %v417, %v569
  %v588 = fmul contract <16 x float> %v418, %v577
  %v589 = fmul contract <16 x float> %v419, %v585
  %v590 = fmul contract <16 x float> splat (float 0x0000000000000000), %v561
  %v591 = fmul contract <16 x float> splat (float 0x0000000000000000), %v569
  %v592 = fmul contract <16 x float> splat (float 0x0000000000000000), %v577
  %v593 = fmul contract <16 x float> splat (float 0x0000000000000000), %v585
  %v594 = fadd contract <16 x float> %v518, %v590
  %v595 = fadd contract <16 x float> %v519, %v591
  %v596 = fadd contract <16 x float> %v520, %v592
  %v597 = fadd contract <16 x float> %v521, %v593
  %v598 = fsub contract <16 x float> %v586, %v594
  %v599 = fsub contract <16 x float> %v587, %v595
  %v600 = fsub contract <16 x float> %v588, %v596
  %v601 = fsub contract <16 x float> %v589, %v597
  %v602 = fadd contract <16 x float> %v514, %v598
  %v603 = fadd contract <16 x float> %v515, %v599
  %v604 = fadd contract <16 x float> %v516, %v600
  %v605 = fadd contract <16 x float> %v517, %v601
  %v606 = fsub contract <16 x float> %v602, %v514
  %v607 = fsub contract <16 x float> %v603, %v515
  %v608 = fsub contract <16 x float> %v604, %v516
  %v609 = fsub contract <16 x float> %v605, %v517
  %v610 = fsub contract <16 x float> %v606, %v598
  %v611 = fsub contract <16 x float> %v607, %v599
  %v612 = fsub contract <16 x float> %v608, %v600
  %v613 = fsub contract <16 x float> %v609, %v601
  %v614 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v602)
  %v615 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v603)
  %v616 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v604)
  %v617 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v605)
  %v618 = fcmp olt <16 x float> %v614, splat (float 0x7FF0000000000000)
  %v619 = fcmp olt <16 x float> %v615, splat (float 0x7FF0000000000000)
  %v620 = fcmp olt <16 x float> %v616, splat (float 0x7FF0000000000000)
  %v621 = fcmp olt <16 x float> %v617, splat (float 0x7FF0000000000000)
  %v622 = select <16 x i1> %v618, <16 x float> %v610, <16 x float> splat (float 0x0000000000000000)
  %v623 = select <16 x i1> %v619, <16 x float> %v611, <16 x float> splat (float 0x0000000000000000)
  %v624 = select <16 x i1> %v620, <16 x float> %v612, <16 x float> splat (float 0x0000000000000000)
  %v625 = select <16 x i1> %v621, <16 x float> %v613, <16 x float> splat (float 0x0000000000000000)
  br label %chunk_head149, !llvm.loop !3
interval_end151:
  %v626 = add nsw i64 %v157, 1
  br label %interval_head147, !llvm.loop !4
columns_done152:
  %v627 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v158)
  %v628 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v159)
  %v629 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v160)
  %v630 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v161)
  %v631 = fcmp olt <16 x float> %v627, splat (float 0x41C0000000000000)
  %v632 = fcmp olt <16 x float> %v628, splat (float 0x41C0000000000000)
  %v633 = fcmp olt <16 x float> %v629, splat (float 0x41C0000000000000)
  %v634 = fcmp olt <16 x float> %v630, splat (float 0x41C0000000000000)
  %v635 = select <16 x i1> %v631, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v636 = select <16 x i1> %v632, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v637 = select <16 x i1> %v633, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v638 = select <16 x i1> %v634, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x3FF0000000000000)
  %v639 = fmul contract <16 x float> %v635, %v158
  %v640 = fmul contract <16 x float> %v636, %v159
  %v641 = fmul contract <16 x float> %v637, %v160
  %v642 = fmul contract <16 x float> %v638, %v161
  %v643 = fneg <16 x float> %v639
  %v644 = fneg <16 x float> %v640
  %v645 = fneg <16 x float> %v641
  %v646 = fneg <16 x float> %v642
  %v647 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v158, <16 x float> %v635, <16 x float> %v643)
  %v648 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v159, <16 x float> %v636, <16 x float> %v644)
  %v649 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v160, <16 x float> %v637, <16 x float> %v645)
  %v650 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v161, <16 x float> %v638, <16 x float> %v646)
  %v651 = fmul contract <16 x float> splat (float 0x3FE62E4300000000), %v647
  %v652 = fmul contract <16 x float> splat (float 0x3FE62E4300000000), %v648
  %v653 = fmul contract <16 x float> splat (float 0x3FE62E4300000000), %v649
  %v654 = fmul contract <16 x float> splat (float 0x3FE62E4300000000), %v650
  %v655 = fcmp olt <16 x float> %v162, splat (float 0x3810000000000000)
  %v656 = fmul <16 x float> %v162, splat (float 0x4170000000000000)
  %v657 = select <16 x i1> %v655, <16 x float> %v656, <16 x float> %v162
  %v658 = select <16 x i1> %v655, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v659 = bitcast <16 x float> %v657 to <16 x i32>
  %v660 = add <16 x i32> %v659, splat (i32 4913933)
  %v661 = lshr <16 x i32> %v660, splat (i32 23)
  %v662 = or <16 x i32> %v661, splat (i32 1258291200)
  %v663 = bitcast <16 x i32> %v662 to <16 x float>
  %v664 = and <16 x i32> %v660, splat (i32 8388607)
  %v665 = fsub <16 x float> %v663, %v658
  %v666 = add <16 x i32> %v664, splat (i32 1060439283)
  %v667 = bitcast <16 x i32> %v666 to <16 x float>
  %v668 = fsub <16 x float> %v667, splat (float 0x3FF0000000000000)
  %v669 = fadd <16 x float> %v668, splat (float 0x4000000000000000)
  %v670 = fdiv <16 x float> %v668, %v669
  %v671 = fmul <16 x float> %v670, %v670
  %v672 = fmul <16 x float> %v668, splat (float 0x3FE0000000000000)
  %v673 = fmul <16 x float> %v672, %v668
  %v674 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v671, <16 x float> splat (float 0x3FD995ED20000000))
  %v675 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v674, <16 x float> %v671, <16 x float> splat (float 0x3FE55557A0000000))
  %v676 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v671, <16 x float> %v675, <16 x float> %v673)
  %v677 = fmul <16 x float> %v665, splat (float 0x3EB7F7D1C0000000)
  %v678 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v670, <16 x float> %v676, <16 x float> %v677)
  %v679 = fsub <16 x float> %v673, %v678
  %v680 = fsub <16 x float> %v668, %v679
  %v681 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v665, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v680)
  %v682 = fcmp oeq <16 x float> %v162, splat (float 0x0000000000000000)
  %v683 = select <16 x i1> %v682, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v684 = fcmp ogt <16 x float> %v162, splat (float 0x0000000000000000)
  %v685 = select <16 x i1> %v684, <16 x float> %v681, <16 x float> %v683
  %v686 = fcmp olt <16 x float> %v162, splat (float 0x7FF0000000000000)
  %v687 = select <16 x i1> %v686, <16 x float> %v685, <16 x float> %v162
  %v688 = fcmp olt <16 x float> %v163, splat (float 0x3810000000000000)
  %v689 = fmul <16 x float> %v163, splat (float 0x4170000000000000)
  %v690 = select <16 x i1> %v688, <16 x float> %v689, <16 x float> %v163
  %v691 = select <16 x i1> %v688, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v692 = bitcast <16 x float> %v690 to <16 x i32>
  %v693 = add <16 x i32> %v692, splat (i32 4913933)
  %v694 = lshr <16 x i32> %v693, splat (i32 23)
  %v695 = or <16 x i32> %v694, splat (i32 1258291200)
  %v696 = bitcast <16 x i32> %v695 to <16 x float>
  %v697 = and <16 x i32> %v693, splat (i32 8388607)
  %v698 = fsub <16 x float> %v696, %v691
  %v699 = add <16 x i32> %v697, splat (i32 1060439283)
  %v700 = bitcast <16 x i32> %v699 to <16 x float>
  %v701 = fsub <16 x float> %v700, splat (float 0x3FF0000000000000)
  %v702 = fadd <16 x float> %v701, splat (float 0x4000000000000000)
  %v703 = fdiv <16 x float> %v701, %v702
  %v704 = fmul <16 x float> %v703, %v703
  %v705 = fmul <16 x float> %v701, splat (float 0x3FE0000000000000)
  %v706 = fmul <16 x float> %v705, %v701
  %v707 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v704, <16 x float> splat (float 0x3FD995ED20000000))
  %v708 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v707, <16 x float> %v704, <16 x float> splat (float 0x3FE55557A0000000))
  %v709 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v704, <16 x float> %v708, <16 x float> %v706)
  %v710 = fmul <16 x float> %v698, splat (float 0x3EB7F7D1C0000000)
  %v711 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v703, <16 x float> %v709, <16 x float> %v710)
  %v712 = fsub <16 x float> %v706, %v711
  %v713 = fsub <16 x float> %v701, %v712
  %v714 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v698, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v713)
  %v715 = fcmp oeq <16 x float> %v163, splat (float 0x0000000000000000)
  %v716 = select <16 x i1> %v715, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v717 = fcmp ogt <16 x float> %v163, splat (float 0x0000000000000000)
  %v718 = select <16 x i1> %v717, <16 x float> %v714, <16 x float> %v716
  %v719 = fcmp olt <16 x float> %v163, splat (float 0x7FF0000000000000)
  %v720 = select <16 x i1> %v719, <16 x float> %v718, <16 x float> %v163
  %v721 = fcmp olt <16 x float> %v164, splat (float 0x3810000000000000)
  %v722 = fmul <16 x float> %v164, splat (float 0x4170000000000000)
  %v723 = select <16 x i1> %v721, <16 x float> %v722, <16 x float> %v164
  %v724 = select <16 x i1> %v721, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v725 = bitcast <16 x float> %v723 to <16 x i32>
  %v726 = add <16 x i32> %v725, splat (i32 4913933)
  %v727 = lshr <16 x i32> %v726, splat (i32 23)
  %v728 = or <16 x i32> %v727, splat (i32 1258291200)
  %v729 = bitcast <16 x i32> %v728 to <16 x float>
  %v730 = and <16 x i32> %v726, splat (i32 8388607)
  %v731 = fsub <16 x float> %v729, %v724
  %v732 = add <16 x i32> %v730, splat (i32 1060439283)
  %v733 = bitcast <16 x i32> %v732 to <16 x float>
  %v734 = fsub <16 x float> %v733, splat (float 0x3FF0000000000000)
  %v735 = fadd <16 x float> %v734, splat (float 0x4000000000000000)
  %v736 = fdiv <16 x float> %v734, %v735
  %v737 = fmul <16 x float> %v736, %v736
  %v738 = fmul <16 x float> %v734, splat (float 0x3FE0000000000000)
  %v739 = fmul <16 x float> %v738, %v734
  %v740 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v737, <16 x float> splat (float 0x3FD995ED20000000))
  %v741 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v740, <16 x float> %v737, <16 x float> splat (float 0x3FE55557A0000000))
  %v742 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v737, <16 x float> %v741, <16 x float> %v739)
  %v743 = fmul <16 x float> %v731, splat (float 0x3EB7F7D1C0000000)
  %v744 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v736, <16 x float> %v742, <16 x float> %v743)
  %v745 = fsub <16 x float> %v739, %v744
  %v746 = fsub <16 x float> %v734, %v745
  %v747 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v731, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v746)
  %v748 = fcmp oeq <16 x float> %v164, splat (float 0x0000000000000000)
  %v749 = select <16 x i1> %v748, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v750 = fcmp ogt <16 x float> %v164, splat (float 0x0000000000000000)
  %v751 = select <16 x i1> %v750, <16 x float> %v747, <16 x float> %v749
  %v752 = fcmp olt <16 x float> %v164, splat (float 0x7FF0000000000000)
  %v753 = select <16 x i1> %v752, <16 x float> %v751, <16 x float> %v164
  %v754 = fcmp olt <16 x float> %v165, splat (float 0x3810000000000000)
  %v755 = fmul <16 x float> %v165, splat (float 0x4170000000000000)
  %v756 = select <16 x i1> %v754, <16 x float> %v755, <16 x float> %v165
  %v757 = select <16 x i1> %v754, <16 x float> splat (float 0x41600012E0000000), <16 x float> splat (float 0x4160000FE0000000)
  %v758 = bitcast <16 x float> %v756 to <16 x i32>
  %v759 = add <16 x i32> %v758, splat (i32 4913933)
  %v760 = lshr <16 x i32> %v759, splat (i32 23)
  %v761 = or <16 x i32> %v760, splat (i32 1258291200)
  %v762 = bitcast <16 x i32> %v761 to <16 x float>
  %v763 = and <16 x i32> %v759, splat (i32 8388607)
  %v764 = fsub <16 x float> %v762, %v757
  %v765 = add <16 x i32> %v763, splat (i32 1060439283)
  %v766 = bitcast <16 x i32> %v765 to <16 x float>
  %v767 = fsub <16 x float> %v766, splat (float 0x3FF0000000000000)
  %v768 = fadd <16 x float> %v767, splat (float 0x4000000000000000)
  %v769 = fdiv <16 x float> %v767, %v768
  %v770 = fmul <16 x float> %v769, %v769
  %v771 = fmul <16 x float> %v767, splat (float 0x3FE0000000000000)
  %v772 = fmul <16 x float> %v771, %v767
  %v773 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3FD31E13A0000000), <16 x float> %v770, <16 x float> splat (float 0x3FD995ED20000000))
  %v774 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v773, <16 x float> %v770, <16 x float> splat (float 0x3FE55557A0000000))
  %v775 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v770, <16 x float> %v774, <16 x float> %v772)
  %v776 = fmul <16 x float> %v764, splat (float 0x3EB7F7D1C0000000)
  %v777 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v769, <16 x float> %v775, <16 x float> %v776)
  %v778 = fsub <16 x float> %v772, %v777
  %v779 = fsub <16 x float> %v767, %v778
  %v780 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v764, <16 x float> splat (float 0x3FE62E4000000000), <16 x float> %v779)
  %v781 = fcmp oeq <16 x float> %v165, splat (float 0x0000000000000000)
  %v782 = select <16 x i1> %v781, <16 x float> splat (float 0xFFF0000000000000), <16 x float> splat (float 0x7FF8000000000000)
  %v783 = fcmp ogt <16 x float> %v165, splat (float 0x0000000000000000)
  %v784 = select <16 x i1> %v783, <16 x float> %v780, <16 x float> %v782
  %v785 = fcmp olt <16 x float> %v165, splat (float 0x7FF0000000000000)
  %v786 = select <16 x i1> %v785, <16 x float> %v784, <16 x float> %v165
  %v787 = fsub contract <16 x float> %v687, %v651
  %v788 = fsub contract <16 x float> %v720, %v652
  %v789 = fsub contract <16 x float> %v753, %v653
  %v790 = fsub contract <16 x float> %v786, %v654
  %v791 = fadd contract <16 x float> %v158, %v787
  %v792 = fadd contract <16 x float> %v159, %v788
  %v793 = fadd contract <16 x float> %v160, %v789
  %v794 = fadd contract <16 x float> %v161, %v790
  %v795 = getelementptr i8, ptr %scratch, i64 33280
  %v796 = getelementptr i8, ptr %v795, i64 64
  %v797 = getelementptr i8, ptr %v795, i64 128
  %v798 = getelementptr i8, ptr %v795, i64 192
  store <16 x float> %v791, ptr %v795, align 64
  store <16 x float> %v792, ptr %v796, align 64
  store <16 x float> %v793, ptr %v797, align 64
  store <16 x float> %v794, ptr %v798, align 64
  %v799 = add nsw i64 %v73, 64
  %v800 = icmp sle i64 %v799, %v69
  %v801 = icmp eq i64 %v9, 4
  %v802 = and i1 %v800, %v801
  br i1 %v802, label %whole_tile803, label %part804
whole_tile803:
  %v806 = mul nsw i64 %v73, 4
  %v807 = getelementptr i8, ptr %v46, i64 %v806
  %v808 = getelementptr i8, ptr %scratch, i64 33280
  %v809 = load <16 x float>, ptr %v808, align 64
  store <16 x float> %v809, ptr %v807, align 1
  %v810 = getelementptr i8, ptr %scratch, i64 33344
  %v811 = load <16 x float>, ptr %v810, align 64
  %v812 = getelementptr i8, ptr %v807, i64 64
  store <16 x float> %v811, ptr %v812, align 1
  %v813 = getelementptr i8, ptr %scratch, i64 33408
  %v814 = load <16 x float>, ptr %v813, align 64
  %v815 = getelementptr i8, ptr %v807, i64 128
  store <16 x float> %v814, ptr %v815, align 1
  %v816 = getelementptr i8, ptr %scratch, i64 33472
  %v817 = load <16 x float>, ptr %v816, align 64
  %v818 = getelementptr i8, ptr %v807, i64 192
  store <16 x float> %v817, ptr %v818, align 1
  br label %moved805
part804:
  %v819 = sub nsw i64 %v69, %v73
  %v820 = icmp slt i64 64, %v819
  %v821 = select i1 %v820, i64 64, i64 %v819
  br label %scatter_head822
scatter_head822:
  %v825 = phi i64 [ 0, %part804 ], [ %v833, %scatter823 ]
  %v826 = icmp slt i64 %v825, %v821
  br i1 %v826, label %scatter823, label %scatter_done824
scatter823:
  %v827 = add nsw i64 %v73, %v825
  %v828 = mul nsw i64 %v827, %v9
  %v829 = getelementptr i8, ptr %v46, i64 %v828
  %v830 = getelementptr i8, ptr %scratch, i64 33280
  %v831 = getelementptr float, ptr %v830, i64 %v825
  %v832 = load float, ptr %v831
  store float %v832, ptr %v829, align 1
  %v833 = add nsw i64 %v825, 1
  br label %scatter_head822, !llvm.loop !5
scatter_done824:
  br label %moved805
moved805:
  %v834 = add nsw i64 %v73, 64
  br label %rows_head70, !llvm.loop !6
rows_done72:
  br label %take33
done35:
  ret void
}

!2 = distinct !{!2, !{!"llvm.loop.unroll.disable"}}
!3 = distinct !{!3, !{!"llvm.loop.unroll.disable"}}
!4 = distinct !{!4, !{!"llvm.loop.unroll.disable"}}
!5 = distinct !{!5, !{!"llvm.loop.unroll.disable"}}
!6 = distinct !{!6, !{!"llvm.loop.unroll.disable"}}
declare float @llvm.fabs.f32(float)
declare float @llvm.fma.f32(float, float, float)
declare void @llvm.prefetch.p0(ptr, i32, i32, i32)
declare <16 x float> @llvm.fabs.v16f32(<16 x float>)
declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.reduce.ps.512(<16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)

attributes #0 = { nounwind }
!0 = !{}
